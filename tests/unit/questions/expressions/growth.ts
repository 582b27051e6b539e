import type { Expression } from "./collect.ts";

const GENERIC: readonly string[] = [
  ...[" ", "a", "A", "1", "a ", "A ", "Aa ", "a, ", "a,", "1,", "1 ", "a-", "a.", "A.", "- ", "'", '"', "“a", "”", "("],
  ...[")", "[", "[[", "{{", "|", "{{a|", "<", "<a ", "&", "=", "*", "#", "_", "\n", "\t", "$1", "é", "\ue002\ue100"],
  ...["\ue002\ue100 ", "\ue003\ue100, ", "the ", "and ", "of a ", "was ", "\u0301"],
];

/** Text that is written once, and then a piece that is written again and again. */
export type Pump = { readonly head: string; readonly piece: string };

/**
 * What gives an expression the most to try: runs of marks and of its own words; a text that it matched, broken off
 * somewhere, with the last letters or words of it again and again.
 */
export function pumpsOf({ regex, sample }: Expression): Pump[] {
  const words = regex.source.match(/[A-Za-z]{2,}/g) ?? [];
  const own = [...new Set(words)].slice(0, 4).map((word) => `${word} `);
  const broken = [0.3, 0.6, 0.9].flatMap((part) => {
    const head = sample.slice(0, Math.ceil(part * sample.length));
    const last = head.split(" ").at(-1) ?? "";
    return [head.slice(-1), last, `${last} `].map((piece) => ({ head, piece }));
  });
  return [...[...GENERIC, ...own].map((piece) => ({ head: "", piece })), ...broken].filter(({ piece }) => piece !== "");
}

/** Milliseconds of work of this thread, whatever else the machine does, for going through a text so many times. */
function work(regex: RegExp, text: string, times = 1): number {
  const before = process.threadCpuUsage();
  for (let left = times; left > 0; left--) text.replace(regex, "");
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const SMALL = 2000;
const TIMES = 8;
/** Less work than this is no sign of anything. */
const NOISE = 25;
/** In proportion to the text the long one costs what the short one costs `TIMES` over; with the square, `TIMES` that. */
const TOO_MUCH = 3;
const TRIES = 3;

/** So few letters are done with at once, unless each of them doubles the work. */
const FEW: readonly number[] = [16, 20, 24, 28];

/**
 * Whether the work grows faster than the text: one text of eight lengths costs more than three times what eight texts
 * of one length cost. Both are long enough for a clock that counts in hundredths of a second.
 */
export function growsTooFast({ regex }: Expression, { head, piece }: Pump): boolean {
  const text = (length: number) => `${head}${piece.repeat(Math.ceil(length / piece.length))}\u0001`;
  if (FEW.some((length) => [1, 2, 3].every(() => work(regex, text(length)) > NOISE))) return true;
  const [small, large] = [text(SMALL), text(SMALL * TIMES)];
  if (work(regex, large) < NOISE) return false;
  const tries = Array.from({ length: TRIES }, () => ({ long: work(regex, large), short: work(regex, small, TIMES) }));
  const total = (of: "long" | "short") => tries.reduce((sum, one) => sum + one[of], 0);
  return total("long") > TOO_MUCH * total("short");
}
