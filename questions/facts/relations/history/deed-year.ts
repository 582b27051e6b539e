import { clauseOf } from "../../history/clause.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { inFull, isTitleOrName, mentionsIn } from "../../history/said.ts";
import { STARTERS } from "../../lexicon/words.ts";
import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** When something happened that has a name: "In which year did Otto Brandt leave Germany?" */
export const deedYear = relation({
  name: "deed-year",
  about: OF_HISTORY,
  topic: "history",
  patterns: [],
  find: (reading) => dated(reading),
  asks: [
    {
      answer: "year",
      free: true,
      worth: 0.55,
      stems: ["In which year {deed}?", "In what year {deed}?", "{told} in which year?"],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt founded Quill Pictures in 1912.", finds: { year: "1912" } },
      {
        text: "Quill Pictures was founded in Berlin in 1912.",
        finds: { year: "1912", deed: "was Quill Pictures founded in Berlin" },
      },
      { text: "In 1912, Robert Holt left Germany.", finds: { year: "1912", deed: "did Robert Holt leave Germany" } },
    ],
    miss: [
      "He left Germany in 1912.",
      "Robert Holt left Germany in the 1930s.",
      "Robert Holt hoped to leave Germany in 1912.",
      "Robert Holt and his brother left Germany in 1912.",
    ],
  },
});

function dated(reading: Reading): readonly Readonly<Record<string, Value>>[] {
  const clause = clauseOf(reading);
  if (clause?.year == null) return [];
  const { subject, verb, passive, plural, adverb, rest, year } = clause;
  const [who, what] = [inFull(subject, reading), inFull(rest, reading)];
  const names = mentionsIn(subject, reading.mentions);
  if (UNASKED.has(verb.past)) return [];
  if (OF_FILMS.has(verb.past) && mentionsIn(rest + subject, reading.mentions).some(({ type }) => type === "work"))
    return [];
  if (
    who === null ||
    what === null ||
    !(names.some(isTitleOrName) || isName(who)) ||
    / (?:by|in|at|to|with|for|of)$/.test(what)
  )
    return [];
  if (
    /^(?:and|or|to|of|about|that)\b/.test(what) ||
    (verb.base === "begin" && what !== "" && !/^(?:in|at)\b/.test(what))
  )
    return [];
  if (!passive && !ALONE.has(verb.past) && !mentionsIn(rest, reading.mentions).some(isTitleOrName)) return [];
  if (/\b(?:and|with|alongside)$/.test(who) || COMMON.test(who)) return [];
  const small = who.replace(/^(?:The|A|An) /, (word) => word.toLowerCase());
  const first = adverb === "" ? "" : `${adverb} `;
  const tail = what === "" ? "" : ` ${what}`;
  const was = plural ? "were" : "was";
  const deed = passive
    ? `${was} ${small} ${first}${verb.participle}${tail}`
    : `did ${small} ${first}${verb.base}${tail}`;
  const told = passive ? `${small} ${was} ${first}${verb.participle}${tail}` : `${small} ${first}${verb.past}${tail}`;
  if (deed.length > 100) return [];
  return [{ year, deed: textValue(deed), told: textValue(told) }];
}

/** "Nordisk", "The Critics' Week", "The Soviet film industry": something with a capital that the beginning of the sentence does not explain. */
function isName(who: string): boolean {
  const [first = "", ...rest] = who.replace(/^The /, "").split(" ");
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return true;
  return /^\p{Lu}/u.test(first) && !STARTERS.has(first.toLowerCase());
}

/** Asked as the year of the film. */
const OF_FILMS = new Set(["directed", "made", "shot", "produced", "released", "wrote"]);
/** Asked as a prize, or nobody's to know. */
const UNASKED = new Set(["won", "received", "died", "published"]);
const ALONE = new Set(["opened", "premiered", "began", "closed", "ended", "started"]);
/** "A copy", "the sets": nothing that has a name of its own. */
const COMMON = /^(?:An?|No|Some|Many|Most|Several|Few|Both|All) /;
