import { parseSync } from "vite";

/** Attributes whose text people read or hear. */
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

type Node = { readonly type: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** Text for people that stands in the code of a component and not in the catalogue. */
export function literalsIn(code: string): string[] {
  const parsed = parseSync("component.tsx", code);
  const found: string[] = [];
  if (isNode(parsed.program)) visit(parsed.program, found);
  return found;
}

function visit(node: Node, found: string[]): void {
  if (node.type === "JSXText") report(node.value, found);
  if (node.type === "JSXAttribute") visitAttribute(node, found);
  else if (node.type === "JSXElement" || node.type === "JSXFragment") visitElement(node, found);
  else for (const child of childrenOf(node)) visit(child, found);
}

function visitElement(node: Node, found: string[]): void {
  for (const child of childrenOf(node)) {
    if (child.type === "JSXExpressionContainer") spoken(child.expression, found);
    visit(child, found);
  }
}

function visitAttribute(node: Node, found: string[]): void {
  const name = isNode(node.name) ? node.name.name : undefined;
  if (typeof name === "string" && SPOKEN.has(name)) spoken(node.value, found);
  for (const child of childrenOf(node)) visit(child, found);
}

/** What an expression says itself; what it calls (the catalogue) answers for its own words. */
function spoken(node: unknown, found: string[]): void {
  if (!isNode(node)) return;
  switch (node.type) {
    case "Literal":
      report(node.value, found);
      break;
    case "TemplateLiteral":
      for (const quasi of childrenOf(node)) report(rawOf(quasi), found);
      break;
    case "JSXExpressionContainer":
      spoken(node.expression, found);
      break;
    case "ConditionalExpression":
      spoken(node.consequent, found);
      spoken(node.alternate, found);
      break;
    case "LogicalExpression":
    case "BinaryExpression":
      if (node.operator === "&&" || node.operator === "||" || node.operator === "??" || node.operator === "+") {
        spoken(node.left, found);
        spoken(node.right, found);
      }
      break;
    default:
      break;
  }
}

function rawOf(node: Node): unknown {
  const { value } = node;
  return typeof value === "object" && value !== null && "raw" in value ? value.raw : undefined;
}

function report(value: unknown, found: string[]): void {
  if (typeof value === "string" && /\p{L}/u.test(value)) found.push(value.trim());
}
