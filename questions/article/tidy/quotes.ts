/** One straight double quotation mark and what its spacing says about it. */
type Mark = { readonly at: number; readonly looks: Side | "either"; readonly afterDigit: boolean };
type Side = "open" | "close";
type Role = Side | "lone";

/** What it costs to read a mark against its spacing, as one without a partner, and as inches (`44" tall`). */
const MISMATCH = 1;
const LONE = 3;
const INCHES = 0.25;

/**
 * Pairs straight double quotation marks into curly ones and sets their spaces: `a "gem," Hale`,
 * `" gem " .`, `a "slow "and "sad "film`. Marks alternate; where one is missing, the reading
 * that agrees best with the spacing is taken, and the lone mark stays straight.
 */
export function pairQuotes(text: string): string {
  const marks = marksOf(text);
  const roles = rolesOf(marks);
  let paired = "";
  let from = 0;
  marks.forEach((mark, index) => {
    const before = text.slice(from, mark.at);
    from = mark.at + 1;
    switch (roles[index]) {
      case "open":
        paired += needsSpace(before.at(-1) ?? paired.at(-1)) ? `${before} “` : `${before}“`;
        while (text[from] === " ") from++;
        break;
      case "close":
        paired += `${before.trimEnd()}”`;
        if (/[\p{L}\d($£€]/u.test(text[from] ?? "")) paired += " ";
        break;
      default:
        paired += `${before}"`;
    }
  });
  return (paired + text.slice(from)).replace(/” ([,.;:!?)\]])/g, "”$1");
}

/** An opening mark stands right after a bracket, a dash, an apostrophe or another mark, not after a word. */
function needsSpace(before: string | undefined): boolean {
  return before !== undefined && /[\p{L}\d,.;:!?)\]”]/u.test(before);
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    marks.push({ at, looks: looksLike(before, text.slice(at + 1, at + 3)), afterDigit: /\d$/.test(before) });
  }
  return marks;
}

/** `stated: "`, `("`, ` "x` look like opening marks; `",`, `")`, `x" ` like closing ones; ` " ` like neither. */
function looksLike(before: string, after: string): Mark["looks"] {
  if (/^(?:[,;:!?)\]]|\.(?!\.))/.test(after)) return "close";
  if (/: $|[([]$/.test(before)) return "open";
  const spaceBefore = /(?:^|[\s—–])$/.test(before);
  const spaceAfter = /^(?:[\s.—–]|$)/.test(after);
  return spaceBefore === spaceAfter ? "either" : spaceBefore ? "open" : "close";
}

/** The cheapest reading in which opening and closing marks alternate: dynamic programming over "inside a quotation". */
function rolesOf(marks: readonly Mark[]): Role[] {
  let outside = 0;
  let inside = Number.POSITIVE_INFINITY;
  const steps = marks.map((mark) => {
    const lone = mark.afterDigit ? INCHES : LONE;
    const opened = outside + (mark.looks === "close" ? MISMATCH : 0);
    const closed = inside + (mark.looks === "open" ? MISMATCH : 0);
    const step = { outside: closed <= outside + lone, inside: opened <= inside + lone };
    const next = { outside: Math.min(closed, outside + lone), inside: Math.min(opened, inside + lone) };
    ({ outside, inside } = next);
    return step;
  });
  return readBack(steps);
}

/** Walks the decisions back from the end, where no quotation is open. */
function readBack(steps: readonly { readonly outside: boolean; readonly inside: boolean }[]): Role[] {
  const roles: Role[] = [];
  let isInside = false;
  for (const step of steps.toReversed()) {
    const paired = isInside ? step.inside : step.outside;
    roles.push(paired ? (isInside ? "open" : "close") : "lone");
    if (paired) isInside = !isInside;
  }
  return roles.reverse();
}
