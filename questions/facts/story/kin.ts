import { matchesOf } from "../../matches.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";
import { PLAYED_BY, SOMEBODY, somebody } from "./clauses.ts";

type Row = Readonly<Record<string, Value>>;

/** What somebody can be to somebody else but once, or nearly so. */
export const TIES =
  "ex-wife|ex-husband|wife|husband|fiancée|fiancé|fiancee|fiance|girlfriend|boyfriend|lover|mistress|mother|father|stepmother|stepfather|mother-in-law|father-in-law|daughter-in-law|son-in-law|brother-in-law|sister-in-law|stepson|stepdaughter|half-brother|half-sister|twin brother|twin sister|older brother|younger brother|older sister|younger sister|elder brother|elder sister|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|godfather|godmother|godson|boss|mentor|assistant|secretary|butler|bodyguard|chauffeur|lawyer|therapist|psychiatrist|roommate|best friend|childhood sweetheart|high school sweetheart|partner|widow|landlady|landlord|maid|housekeeper|henchman|tutor|apprentice|protégé|protégée|neighbor|neighbour";
/** A few words that describe, and none that leads elsewhere. */
const WORDS =
  "(?:(?:(?!(?:former|future|fake|supposed|alleged|adoptive|foster|apparent|one-time|but|and|or|his|her|their|its|the|an?|who|with|to|of|for|from|by|as|when|while|that|is|was|are|in|on|at|not)\\b)[a-z-]+,? ){0,3}?)";

type Rule = {
  readonly regex: RegExp;
  readonly read: (match: RegExpExecArray) => { who?: string; whose?: string; tie?: string };
};

const RULES: readonly Rule[] = [
  // Anna's late husband Martin
  {
    regex: new RegExp(`${SOMEBODY}'s? ${WORDS}(${TIES}),? ${SOMEBODY}(?!['’]s)`, "g"),
    read: (m) => ({ whose: m[1], tie: m[2], who: m[3] }),
  },
  // Martin (Otto Brandt), Anna's late husband | Martin is Anna's husband
  {
    regex: new RegExp(
      `${SOMEBODY}${PLAYED_BY}(?:,| is|, who is) ${SOMEBODY}'s? ${WORDS}(${TIES})(?! (?:of|and|or)\\b|['’]|-)\\b`,
      "g",
    ),
    read: (m) => ({ who: m[1], whose: m[2], tie: m[3] }),
  },
  // Martin, the son of Anna
  {
    regex: new RegExp(`${SOMEBODY}${PLAYED_BY}(?:,| is) (?:the )?${WORDS}(${TIES}) of ${SOMEBODY}(?!['’]| and )`, "g"),
    read: (m) => ({ who: m[1], tie: m[2], whose: m[3] }),
  },
];

/** Who is what to whom. */
export function kinIn(reading: Reading): Row[] {
  const named = RULES.flatMap(({ regex, read }) =>
    matchesOf(regex, reading.mask).flatMap((match) => {
      const { who, whose, tie } = read(match);
      return row(somebody(who, reading), somebody(whose, reading), tie);
    }),
  );
  return [...named, ...ownIn(reading), ...marriedIn(reading)];
}

// Anna is married to Martin
const MARRIED = new RegExp(
  `${SOMEBODY}${PLAYED_BY} (?:is|was) (?:happily |unhappily |still )?married to ${SOMEBODY}(?!['’])`,
  "g",
);

function marriedIn(reading: Reading): Row[] {
  return matchesOf(MARRIED, reading.mask).flatMap((match) => {
    const who = somebody(match[2], reading);
    const gender = who?.entity?.gender;
    const tie = gender === "male" ? "husband" : gender === "female" ? "wife" : undefined;
    return row(who, somebody(match[1], reading), tie);
  });
}

// Anna is divorcing her husband, Martin
const OWN = new RegExp(`\\b(his|her) ${WORDS}(${TIES}),? ${SOMEBODY}(?!['’]s)`, "gi");

/** "her" is whoever the sentence is about, where nobody else of that gender is named before it. */
function ownIn(reading: Reading): Row[] {
  const { mask } = reading;
  return matchesOf(OWN, mask).flatMap((match) => {
    const wanted = match[1]?.toLowerCase() === "his" ? "male" : "female";
    if (UNNAMED.test(mask.slice(0, match.index)) || OTHERWISE.test(mask.slice(0, match.index))) return [];
    const before = namedBefore(mask.slice(0, match.index), reading);
    const [first, ...others] = before;
    if (
      first?.entity?.gender !== wanted ||
      others.some(({ entity }) => entity !== first.entity && entity?.gender !== opposite(wanted))
    )
      return [];
    return row(somebody(match[3], reading), first, match[2]);
  });
}

/** Somebody without a name, whose kin it might be: "the landlord decides to marry Anna to his son". */
const UNNAMED =
  /\b(?:the|an?|another|that|old|young|local) (?:[a-z]+-)?(?:king|queen|prince|lord|chief|captain|boss|guard|judge|priest|nurse|thief|spy|cop|pilot|coach|clerk|butler|maid|girl|boy|friend|couple|[a-z]+(?:man|woman|men|lord|lady|er|or|ist|ian|ant|ent|eer))\b/i;

/** "Robert tells him that if he smokes, his wife ...": whose pronoun it is, the sentence does not say. */
const OTHERWISE = /\b(?:that|if|whether|because|when|unless)\b[^.;]{0,80}\b(?:he|she)\b/i;

const opposite = (gender: "male" | "female") => (gender === "male" ? "female" : "male");

/** Everybody named before, if the first of them opens the sentence. */
function namedBefore(head: string, reading: Reading): Mention[] {
  const people = [...head.matchAll(new RegExp(SOMEBODY, "g"))];
  const [first] = people;
  if (first === undefined || !/^(?:[^,;]{0,60}, )?$/.test(head.slice(0, first.index))) return [];
  return people.flatMap((match) => somebody(match[1], reading) ?? []);
}

function row(who: Mention | undefined, whose: Mention | undefined, tie: string | undefined): Row[] {
  if (!who || !whose || tie === undefined || who.entity === whose.entity) return [];
  return [{ who: valueFrom(who), whose: valueFrom(whose), tie: textValue(tie.toLowerCase()) }];
}
