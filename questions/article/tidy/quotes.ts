/** One straight double quotation mark and what its spacing says about it. */
type Mark = { readonly at: number; readonly looks: Side | "either" };
type Side = "open" | "close";
type Role = Side | "orphan";

const ORPHAN_COST = 3;
const MISMATCH_COST = 1;

/**
 * Pairs straight double quotation marks into curly ones and sets their spaces: `a "computer," Catherine`,
 * `" idiot " .`, `the "tender "and "vulnerable "performance`. Marks alternate; where one is missing, the assignment
 * that agrees best with the spacing is taken and the lone mark stays straight.
 */
export function pairQuotes(text: string): string {
  if (!text.includes('"')) return text;
  const marks = marksOf(text);
  const roles = rolesOf(marks);
  let result = "";
  let from = 0;
  marks.forEach((mark, index) => {
    const before = text.slice(from, mark.at);
    from = mark.at + 1;
    const role = roles[index] ?? "orphan";
    if (role === "orphan") result += `${before}"`;
    if (role === "open") {
      result += needsSpace(before.at(-1) ?? result.at(-1)) ? `${before} “` : `${before}“`;
      while (text[from] === " ") from++;
    }
    if (role === "close") {
      result += `${before.trimEnd()}”`;
      if (/[\p{L}\d(“]/u.test(text[from] ?? "")) result += " ";
    }
  });
  return (result + text.slice(from)).replace(/” ([,.;:!?)])/g, "”$1");
}

/** An opening mark may stand right after a bracket, a dash or another mark, not after a word. */
function needsSpace(before: string | undefined): boolean {
  return before !== undefined && /[\p{L}\d,.;:!?)\]”]/u.test(before);
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const spaceBefore = /[\s([—–“]/.test(text[at - 1] ?? " ");
    const spaceAfter = /[\s.,;:!?)\]—–”]/.test(text[at + 1] ?? " ");
    marks.push({ at, looks: spaceBefore === spaceAfter ? "either" : spaceBefore ? "open" : "close" });
  }
  return marks;
}

/** Cheapest assignment in which opening and closing marks alternate: dynamic programming over "inside a quotation". */
function rolesOf(marks: readonly Mark[]): Role[] {
  let outside = 0;
  let inside = Number.POSITIVE_INFINITY;
  const steps: { outside: Role; inside: Role }[] = [];
  for (const { looks } of marks) {
    const opened = outside + (looks === "close" ? MISMATCH_COST : 0);
    const closed = inside + (looks === "open" ? MISMATCH_COST : 0);
    const stayedOut = outside + ORPHAN_COST;
    const stayedIn = inside + ORPHAN_COST;
    steps.push({ outside: closed <= stayedOut ? "close" : "orphan", inside: opened <= stayedIn ? "open" : "orphan" });
    outside = Math.min(closed, stayedOut);
    inside = Math.min(opened, stayedIn);
  }
  return readBack(steps);
}

function readBack(steps: readonly { outside: Role; inside: Role }[]): Role[] {
  const roles: Role[] = [];
  let isInside = false;
  for (const step of steps.toReversed()) {
    const role = isInside ? step.inside : step.outside;
    roles.push(role);
    if (role !== "orphan") isInside = !isInside;
  }
  return roles.reverse();
}
