import { parseSync } from "vite";

/** How many arguments at the front of each maker of elements are its own; what comes behind is shown to people. */
const MAKERS: Readonly<Record<string, number>> = { h: 2, svg: 2, title: 1, button: 1 };
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

type Node = { readonly type: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

/** Text for people that stands in calls of `h` and its like, and not in the catalogue. */
export function wordsInCalls(code: string): string[] {
  const found: string[] = [];
  visit(parseSync("page.ts", code).program, found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  for (const each of nodesIn(node)) {
    if (each.type === "CallExpression") visitCall(each, found);
    if (each.type === "Property") visitProperty(each, found);
    for (const value of Object.values(each)) visit(value, found);
  }
}

function visitCall({ callee, arguments: all }: Node, found: string[]): void {
  const name = isNode(callee) && typeof callee.name === "string" ? callee.name : "";
  const own = MAKERS[name];
  if (own !== undefined) for (const shown of nodesIn(all).slice(own)) spoken(shown, found);
}

function visitProperty({ key, value }: Node, found: string[]): void {
  const name = isNode(key) ? (key.value ?? key.name) : undefined;
  if (typeof name === "string" && SPOKEN.has(name)) spoken(value, found);
}

/** What an expression says itself; what it calls answers for its own words. */
function spoken(node: unknown, found: string[]): void {
  for (const each of nodesIn(node)) {
    if (each.type === "Literal") report(each.value, found);
    else if (each.type === "TemplateLiteral") for (const quasi of nodesIn(each.quasis)) report(rawOf(quasi), found);
    else if (each.type === "ConditionalExpression") spoken([each.consequent, each.alternate], found);
    else if (each.type === "LogicalExpression" || isSum(each)) spoken([each.left, each.right], found);
    else if (each.type === "ArrayExpression") spoken(each.elements, found);
    else if (each.type === "SpreadElement") spoken(each.argument, found);
  }
}

/** A comparison says nothing. */
function isSum({ type, operator }: Node): boolean {
  return type === "BinaryExpression" && operator === "+";
}

function rawOf({ value }: Node): unknown {
  return typeof value === "object" && value !== null && "raw" in value ? value.raw : undefined;
}

function report(value: unknown, found: string[]): void {
  if (typeof value === "string" && /\p{L}/u.test(value)) found.push(value.trim());
}
