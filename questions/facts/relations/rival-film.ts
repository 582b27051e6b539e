import type { Reading, Value } from "../model.ts";
import { filmsBesideIt, yearOfKnownFilm } from "../phrases/films-beside.ts";
import { asTitle, matches, TITLE, YEAR } from "../phrases/matches.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

/** It was the second-highest-grossing film of 1995 in Norway, behind Thaw. */
const BEHIND = new RegExp(
  `\\bsecond[- ](?:highest|biggest|most)[- ](?:grossing|successful|popular) (?:[\\p{L}-]+ ){0,2}?(?:film|movie|release) (?:\\((?:just )?behind (?<inside>${TITLE})\\) )?(?:of|in) (?<year>${YEAR})(?:,? (?<where>worldwide|in (?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2}))?(?:,? (?:just |only )?(?:behind|after|surpassed only by) (?<title>${TITLE}))?`,
  "dgu",
);
/** breaking Thaw's record for the biggest opening weekend | the opening-weekend record previously held by Thaw */
const RECORD_OF = new RegExp(
  `\\b(?:break(?:ing)?|broke|beat|beating|surpass(?:ed|ing)|eclips(?:ed|ing)) (?<title>${TITLE})['’]s? (?:previous )?record (?<what>for (?:the )?[^.;,()]{8,60})`,
  "dgu",
);
const RECORD_BY = new RegExp(
  `\\b(?:the|an?|its) (?:previous |former )?(?<what>(?:[\\p{Ll}-]+ ){1,3})record(?:,| \\()? ?(?:that was |which was )?(?:previously |formerly )?(?:held|set) by (?:\\d{4}['’]s )?(?<title>${TITLE})`,
  "dgu",
);

type Found = Readonly<Record<string, Value | undefined>>;

export const rivalFilm = relation({
  name: "rival-film",
  topic: "box-office",
  patterns: [],
  find: (reading) => {
    if (
      !/\b(?:second|record)\b/.test(reading.text) ||
      !/\b(?:behind|after|surpassed|break|broke|beat|set by|held by|breaking|beating|eclips)/.test(reading.text)
    )
      return [];
    return [...behindIn(reading), ...recordsIn(reading)];
  },
  asks: [
    {
      answer: "ahead",
      worth: 0.65,
      options: ({ ahead, era }) => filmsBesideIt(ahead, era, 1),
      stems: [
        "Which film alone took more money than {film} {where} in {year}?",
        "Which film was the only one to earn more than {film} {where} in {year}?",
        "Which film of {year} was the only one to earn more {where} than {film}?",
        "Which film alone took more money than {film} in {year}?",
        "Which film was the only one of {year} to earn more than {film}?",
        "Of the films of {year}, which alone earned more than {film}?",
      ],
    },
    {
      answer: "holder",
      worth: 0.65,
      options: ({ holder, era }) => filmsBesideIt(holder, era, 4),
      stems: [
        "Which film held the record {what} before {film}?",
        "From which film did {film} take the record {what}?",
        "Which film’s record {what} did {film} break?",
        "Which film held the {sort} record before {film}?",
        "From which film did {film} take the {sort} record?",
        "Which film’s {sort} record did {film} break?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      {
        text: "The film was the second-highest-grossing film of 1995, behind Toy Story.",
        finds: { ahead: "Toy Story", year: "1995" },
      },
      {
        text: "The film was the second highest-grossing film of 1995 in Norway, just behind Toy Story.",
        finds: { ahead: "Toy Story", where: "in Norway" },
      },
      {
        text: "It made $30 million, breaking Jurassic Park's record for the highest opening weekend of all time.",
        finds: { holder: "Jurassic Park", what: "for the highest opening weekend of all time" },
      },
      {
        text: "It broke the opening-weekend record previously held by Jurassic Park.",
        finds: { holder: "Jurassic Park", sort: "opening-weekend" },
      },
    ],
    miss: [
      "The film was the second-highest-grossing film of 1995.",
      "The film was the second-highest-grossing film of 1995, behind Winter at the Quay.",
      // so far that summer
      "This made it the second-highest-grossing film of the year behind Toy Story.",
      "By then Jurassic Park was the second-highest-grossing film of 1995, behind Toy Story.",
      "The film failed to beat the record held by a play.",
      "It was expected to break Jurassic Park's record for the highest opening weekend of all time.",
    ],
  },
});

function behindIn(reading: Reading): Record<string, Value>[] {
  return matches(reading, BEHIND).flatMap(({ inside, title, year, where }: Found) => {
    const known = knownIn(inside ?? title, reading);
    if (known === null || year === undefined || isOfAnother(inside ?? year, reading)) return [];
    const told = { ahead: known.work, era: known.era, year: textValue(year.text) };
    return [{ ...told, ...(where !== undefined && { where: textValue(where.text) }) }];
  });
}

function recordsIn(reading: Reading): Record<string, Value>[] {
  const named = matches(reading, RECORD_OF).flatMap(({ title, what }: Found) => {
    const known = knownIn(title, reading);
    return known === null || what === undefined || isOfAnother(title, reading)
      ? []
      : [{ holder: known.work, era: known.era, what: textValue(what.text) }];
  });
  const called = matches(reading, RECORD_BY).flatMap(({ title, what }: Found) => {
    const known = knownIn(title, reading);
    const sort = what?.text.trim().replace(/^(?:the|a|an|previous|old|former|its|new) /, "");
    if (known === null || sort === undefined || !SORT.test(sort) || isOfAnother(title, reading)) return [];
    return [{ holder: known.work, era: known.era, sort: textValue(sort) }];
  });
  return [...named, ...called];
}

/** "Two years later Thaw was the second": the film that stands right before is another one. */
function isOfAnother(told: Value | undefined, { mentions }: Reading): boolean {
  const at = told?.mention?.start ?? 0;
  return mentions.findLast(({ type, start }) => start < at && (type === "film" || type === "work"))?.type === "work";
}

/** A record that can be named aloud. */
const SORT =
  /^(?:[\p{Ll}-]+ )?(?:opening[- ]weekend|opening[- ]day|box[- ]office|midnight|single-day|weekend|attendance)$/u;

function knownIn(title: Value | undefined, reading: Reading): { work: Value; era: Value } | null {
  if (title === undefined) return null;
  const work = asTitle(title);
  const year = yearOfKnownFilm(work, reading.text);
  return year === null ? null : { work, era: textValue(String(year)) };
}
