import type { Mention } from "../model.ts";
import type { Sight } from "./sight.ts";
import type { Subject } from "./subject.ts";

/** His mother, her husband: somebody of that sex acts in the sentence without a name. */
const KIN = {
  male: /\b(?:father|brother|husband|son|grandfather|uncle|nephew|boyfriend|stepfather|friend|colleague|mentor|manager|agent|co-star|teacher)s?\b/g,
  female:
    /\b(?:mother|sister|wife|daughter|grandmother|aunt|niece|girlfriend|stepmother|friend|colleague|mentor|manager|agent|co-star|teacher)s?\b/g,
} as const;

const WORDS = {
  male: /\b(?:[Hh]e|[Hh]is)\b/g,
  female: /\b(?:[Ss]he|[Hh]er)\b/g,
  unknown: /^(?:It|Its)\b/g,
} as const;

/** "gave her the part": nothing of hers. */
const OBJECT =
  /^(?:[.,;:)]|$| (?:the|a|an|to|in|as|for|and|with|by|that|when|at|on|from|into|because|but|or|out|of|if|who)\b)/;

/** `holds`: a pronoun at the head of the next sentence still means the subject. */
export type Seen = { readonly pronouns: readonly Mention[]; readonly holds: boolean };

/**
 * The pronouns of a sentence that mean the article's subject: where nobody else of that sex has come up since it was
 * last named. `named` are the other mentions of the sentence, in order.
 */
export function ownPronouns(sight: Sight, subject: Subject, named: readonly Mention[], held: boolean): Seen {
  const offset = sight.sentence.start;
  const rivals = rivalsIn(sight, subject, named);
  const own = named.filter(({ type }) => type === "subject").map(({ start }) => start - offset);
  const first = Math.min(...rivals);
  const pronouns = placesOf(sight, subject).flatMap(({ word, at }): Mention[] => {
    if (first < at || !(held || own.some((place) => place < at))) return [];
    const span = { start: offset + at, end: offset + at + word.length };
    return [{ ...span, type: "subject", text: word, entity: subject.entity, quantity: null, pronoun: true }];
  });
  const acting = [...named, ...pronouns].filter((mention) => mention.type === "subject" && !owns(mention, sight));
  const earliest = Math.min(...acting.map(({ start }) => start - offset));
  return { pronouns, holds: holdsAfter(earliest, rivals, held, subject) };
}

/** "Her mother", "Hale's mother": somebody or something else is spoken of. */
function owns({ text, end, pronoun }: Mention, { text: all, sentence }: Sight): boolean {
  return (pronoun && /^(?:his|her|its)$/i.test(text)) || /^['’]s?\b/.test(all.slice(end - sentence.start));
}

function holdsAfter(own: number, rivals: readonly number[], held: boolean, { kind }: Subject): boolean {
  if (own === Number.POSITIVE_INFINITY) return kind === "person" && rivals.length === 0 && held;
  return rivals.every((place) => place > own);
}

function placesOf(sight: Sight, { kind, entity }: Subject): { word: string; at: number }[] {
  if (kind === "person" && entity.gender === "unknown") return [];
  const quotes = sight.found.filter(({ type }) => type === "quote");
  return [...sight.text.matchAll(WORDS[kind === "person" ? entity.gender : "unknown"])].flatMap(
    ({ 0: word, index: at }) => {
      if (quotes.some(({ start, end }) => at >= start && at < end)) return [];
      if (/^her$/i.test(word) && OBJECT.test(sight.text.slice(at + word.length))) return [];
      return [{ word, at }];
    },
  );
}

/** Where somebody else stands who might be meant. For what is no person: anything with a name at the head. */
function rivalsIn(sight: Sight, { kind, entity }: Subject, named: readonly Mention[]): number[] {
  const offset = sight.sentence.start;
  if (kind !== "person") {
    return named.filter(({ type }) => type !== "subject" && type !== "date").map(({ start }) => start - offset);
  }
  const people = named.filter(
    (mention) =>
      (mention.type === "person" || mention.type === "character") &&
      (mention.entity?.gender === entity.gender || mention.entity?.gender === "unknown"),
  );
  const kin = entity.gender === "unknown" ? [] : [...sight.text.matchAll(KIN[entity.gender])];
  return [...people.map(({ start }) => start - offset), ...kin.map(({ index }) => index)];
}
