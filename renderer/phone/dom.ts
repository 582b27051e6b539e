/** What a page of plain elements needs: to make them, and to bring what stands there up to date without losing the focus. */

type Handler = (event: Event) => void;
type Value = string | number | boolean | null | undefined | Handler;
export type Child = Node | string | number | false | null | readonly Child[];
type Props = Readonly<Record<string, Value>>;

const SVG = "http://www.w3.org/2000/svg";
const HANDLERS = ["onclick", "onsubmit", "onchange"] as const;

function isHandler(name: string): name is (typeof HANDLERS)[number] {
  return HANDLERS.some((known) => known === name);
}

function setAll(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") {
      if (isHandler(name) && (element instanceof HTMLElement || element instanceof SVGElement)) element[name] = value;
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

function add(element: Element, child: Child): void {
  if (child === false || child === null) return;
  if (typeof child === "string" || typeof child === "number") element.append(String(child));
  else if (child instanceof Node) element.append(child);
  else for (const each of child) add(element, each);
}

/** `h("p.sign.big", { id: "points" }, "140")`: an element with classes, attributes, handlers and content. */
export function h(tag: string, props: Props = {}, ...children: readonly Child[]): HTMLElement {
  const [name = "div", ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(" ");
  setAll(element, props);
  add(element, children);
  return element;
}

/** The same for a drawing. */
export function svg(tag: string, props: Props = {}, ...children: readonly Child[]): SVGElement {
  const [name = "g", ...classes] = tag.split(".");
  const element = document.createElementNS(SVG, name);
  if (classes.length > 0) element.setAttribute("class", classes.join(" "));
  setAll(element, props);
  add(element, children);
  return element;
}

/**
 * Makes `old` show what `fresh` shows, keeping the elements that are the same: what has the focus keeps it, what was
 * typed stays. Elements are the same when tag and `data-key` are.
 */
export function morph(old: Element, fresh: Element): void {
  morphAttributes(old, fresh);
  if (old instanceof HTMLElement && fresh instanceof HTMLElement) morphHandlers(old, fresh);
  morphChildren(old, fresh);
}

function morphHandlers(old: HTMLElement, fresh: HTMLElement): void {
  old.onclick = fresh.onclick;
  old.onsubmit = fresh.onsubmit;
  old.onchange = fresh.onchange;
}

/** Style is the clock's, what is typed is the owner's. */
const LEFT_ALONE = new Set(["style", "value"]);

function morphAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!LEFT_ALONE.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (!LEFT_ALONE.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

function isSame(old: Node, fresh: Node): boolean {
  if (!(old instanceof Element) || !(fresh instanceof Element)) return old.nodeType === fresh.nodeType;
  return old.tagName === fresh.tagName && old.getAttribute("data-key") === fresh.getAttribute("data-key");
}

function morphChildren(old: Element, fresh: Element): void {
  const wanted = [...fresh.childNodes];
  for (const [place, next] of wanted.entries()) {
    const standing = old.childNodes[place];
    if (standing === undefined) old.append(next);
    else if (!isSame(standing, next)) standing.replaceWith(next);
    else if (standing instanceof Element && next instanceof Element) morph(standing, next);
    else if (standing.nodeValue !== next.nodeValue) standing.nodeValue = next.nodeValue;
  }
  while (old.childNodes.length > wanted.length) old.lastChild?.remove();
}
