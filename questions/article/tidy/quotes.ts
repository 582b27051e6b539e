import { unreachable } from "../../result.ts";

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
  const pieces: string[] = [];
  let from = 0;
  marks.forEach(({ at }, index) => {
    const role = roles[index] ?? "lone";
    const before = text.slice(from, at);
    const last = before === "" ? pieces.at(-1)?.at(-1) : before.at(-1);
    from = at + 1;
    if (role === "open") while (text[from] === " ") from++;
    pieces.push(placed(role, before, last, text[from]));
  });
  return pieces
    .join("")
    .concat(text.slice(from))
    .replace(/” ([,.;:!?)\]])/g, "”$1");
}

/** A mark with the text before it; `last` is the character that it comes after, `next` the one that it comes before. */
function placed(role: Role, before: string, last: string | undefined, next: string | undefined): string {
  switch (role) {
    case "open":
      return isWordEnd(last) ? `${before} “` : `${before}“`;
    case "close":
      return isWordStart(next) ? `${before.trimEnd()}” ` : `${before.trimEnd()}”`;
    case "lone":
      return `${before}"`;
    default:
      return unreachable(role);
  }
}

/** An opening mark stands right after a bracket, a dash, an apostrophe or another opening mark, not after a word. */
function isWordEnd(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d,.;:!?)\]”]/u.test(char);
}

function isWordStart(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d($£€]/u.test(char);
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
