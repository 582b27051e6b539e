import { ACTING, fieldOf } from "../lexicon/categories.ts";
import type { Reading, Value } from "../model.ts";

const OUTCOME =
  /\b(won|wins?|winning|awarded|awards? for|claimed|claiming|took home|earned|earning|received|receiving|nominat\w+|nominees?|shortlisted|lost|losing|lose|beat|beaten|defeated|snub\w*)\b/gi;
const WON =
  /^(?:won|win|wins|winning|awarded|awards? for|claimed|claiming|took home|earned|earning|received|receiving)$/i;

/** "Best Picture (won), Best Director": what brackets say is said of what stands before them. */
const IN_BRACKETS = /\((?:won|winner|lost|nominated)\b[^()]{0,60}\)/gi;

/** What the words before a category say of it: the last of them counts, so that winning and nomination never mix. */
function outcomeOf(category: Value | undefined, reading: Reading): string {
  if (!category?.mention) return "";
  const before = wordsBefore(category.mention.start, reading).replace(IN_BRACKETS, "");
  const words = [...before.matchAll(OUTCOME)];
  return words.at(-1)?.[1] ?? "";
}

/** The words before a place, without the names of ceremonies: "nominated for the Academy Award for" is no award. */
function wordsBefore(start: number, { text, sentence, mentions }: Reading): string {
  const ceremonies = mentions.filter(({ type, end }) => (type === "ceremony" || type === "name") && end <= start);
  const out = text.slice(0, start - sentence.start);
  return ceremonies.reduce((words, { start: from, end }) => {
    const [first, last] = [from - sentence.start, end - sentence.start];
    return words.slice(0, first) + "_".repeat(last - first) + words.slice(last);
  }, out);
}

/** The category is one that was won, by the words before it, and nothing after it takes that back. */
export function isWon(category: Value | undefined, reading: Reading): boolean {
  if (/^[^,;()]{0,40}\((?:won|winner)\)/i.test(after(category, reading))) return true;
  if (!WON.test(outcomeOf(category, reading))) return false;
  return !/^ ?(?:Award )?(?:nominations?|nominees?|category)\b/i.test(after(category, reading));
}

export function isNominated(category: Value | undefined, reading: Reading): boolean {
  return (
    /^nominat/i.test(outcomeOf(category, reading)) || /^ ?(?:Award )?nominations?\b/i.test(after(category, reading))
  );
}

function after(category: Value | undefined, reading: Reading): string {
  return category?.mention ? reading.text.slice(category.mention.end - reading.sentence.start) : "";
}

/** "won several awards, including ...": the article does not name them all. */
export function isOpenList(category: Value | undefined, reading: Reading): boolean {
  if (!category?.mention) return true;
  const before = reading.text.slice(0, category.mention.start - reading.sentence.start);
  const from = [...before.matchAll(OUTCOME)].at(-1)?.index ?? 0;
  return /\b(?:including|includes|included|such as|among|notably|like|e\.g\.|one of|for example)\b/i.test(
    before.slice(from),
  );
}

/** What somebody is who wins it: those who act where the name does not tell. */
/** Designers of clothes and of faces are not those of rooms. */
const DESIGNERS: readonly (readonly [RegExp, string])[] = [
  [/costume/i, "costume designer"],
  [/make-?up|hair/i, "make-up artist"],
];

export function roleFor(category: Value | undefined): string {
  const field = fieldOf(category?.text ?? "");
  if (field === "designer") return DESIGNERS.find(([words]) => words.test(category?.text ?? ""))?.[1] ?? field;
  return field === undefined || ACTING.has(field) ? "actor" : field;
}
