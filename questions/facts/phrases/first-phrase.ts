import type { Mention, Reading } from "../model.ts";

// \uE001 is the film: "... is a 2009 Norwegian drama film directed by ..."
const FIRST =
  /^(.[\uE100-\uF8FF](?: \((?:.[\uE100-\uF8FF])\))?,? (?:is|was) (?:an?|the) )((?:[^.;:()]|[A-Z]\.){0,160}?)\b(?:films?|movie|feature|featurette|documentary|musical|short|picture|comedy|drama|thriller|western|serial|melodrama)\b/;

/**
 * What is mentioned where a film is introduced, between "is a" and the word for film. Nothing for another sentence, nor
 * where another work is named before the word comes.
 */
export function firstPhrase({ mask, mentions, sentence }: Reading): readonly Mention[] {
  const [, before, phrase] = FIRST.exec(mask) ?? [];
  if (
    before === undefined ||
    phrase === undefined ||
    mentions[0]?.type !== "film" ||
    mentions[0].start !== sentence.start
  )
    return [];
  const numbers = [...phrase].filter((char) => char >= "\uE100" && char <= "\uF8FF");
  return numbers.flatMap((char) => mentions[char.charCodeAt(0) - 0xe100] ?? []);
}
