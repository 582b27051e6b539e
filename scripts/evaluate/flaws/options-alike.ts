import { amountsOverlap, readAmount } from "./amounts.ts";
import { datesOverlap, readDate } from "./dates.ts";
import type { Check } from "./judged.ts";
import { COMMON, wordsOf } from "./words.ts";

/** Two options that say the same, or of which one holds, rounds or overlaps the other. */
export const optionsAlike: Check = {
  kind: "options-alike",
  find: ({ question: { options } }) => {
    for (const [index, one] of options.entries()) {
      const other = options.slice(index + 1).find((later) => areAlike(one, later));
      if (other !== undefined) return `“${one}” and “${other}”`;
    }
    return null;
  },
};

function areAlike(one: string, other: string): boolean {
  const dates = [readDate(one), readDate(other)] as const;
  if (dates[0] !== null && dates[1] !== null) return datesOverlap(dates[0], dates[1]);
  const amounts = [readAmount(one), readAmount(other)] as const;
  if (amounts[0] !== null && amounts[1] !== null) return amountsOverlap(amounts[0], amounts[1]);
  return GRADE.test(one) && GRADE.test(other) ? one === other : namesAlike(one, other);
}

/** B | C+ */
const GRADE = /^[A-F][+−–-]?$/;

/** What companies are called besides their name. "Bros." and "Brothers" are one. */
const COMPANY =
  /^(?:inc|ltd|llc|co|corp|corporation|company|pictures?|films?|studios?|entertainment|productions?|media|group|international|distribution|releasing|the|a|an|of|and)$/;
const SPELLINGS: Readonly<Record<string, string>> = {
  bros: "brothers",
  st: "saint",
  dr: "doctor",
  jr: "junior",
  sr: "senior",
};

/** Words that make another award of one: a supporting actor is no actor, an animated film is a prize of its own. */
const ANOTHER =
  /^(?:supporting|animated|foreign|international|documentary|short|debut|new|newcomer|child|young|villain|ensemble)$/;

/** Every word of one stands in the other, in order, once company words are gone; an initial stands for a name. */
function namesAlike(one: string, other: string): boolean {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  const isPrize = short[0] === "best" && long[0] === "best";
  if (!isPrize && short.every((word) => COMMON.has(word))) return short.join(" ") === long.join(" ");
  if (isPrize && long.some((word) => ANOTHER.test(word) && !short.includes(word))) return false;
  return short.some((word) => long.includes(word)) && standsIn(short, long);
}

function standsIn(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? "")) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function nameWords(text: string): string[] {
  const words = wordsOf(text).map((word) => SPELLINGS[word.replace(/\.$/, "")] ?? word);
  if (words[0] === "best") return words;
  const bare = words.filter((word) => !COMPANY.test(word));
  return bare.length === 0 ? words : bare;
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const isInitial = /^\p{L}$/u.test(one) || /^\p{L}$/u.test(other);
  return isInitial && one.charAt(0) === other.charAt(0);
}
