import { baseForm } from "../lexicon/deeds.ts";
import { typeChar } from "../mentions/mask.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";
import type { Act } from "./acts.ts";
import { isBound } from "./bound.ts";
import { CLAUSE_END, SOMEBODY, somebody } from "./clauses.ts";
import { deedsIn } from "./deeds.ts";
import { isUnsayable, mentionsIn, sayFully, tellingWords, weightOf } from "./said.ts";
import { actsIn } from "./things.ts";

type Row = Readonly<Record<string, Value>>;

const WORDS = "[^,;:.()!?“”]";

// Anna steals Martin's boat | Anna breaks into Martin's cabin by the lake
const OF_SOMEBODY = new RegExp(
  `^(?:(into|from|to|at|in|on|over|through|for|of|onto|off|out of) )?(?:the )?${SOMEBODY}'s? (${WORDS}{3,70}?)${CLAUSE_END}`,
);

/** The thing itself, and what else is said of the deed. */
const THING =
  /^((?!(?:to|on|in|at|from|for|with|by|into|life|hostage|down|away|up|off|out)\b)(?:(?! (?:for|with|from|to|in|into|as|during|at|on|by|over|until|against|hostage|down|away|up|off|out|open|apart)\b).)+?)(?: ((?:for|with|from|to|in|into|as|during|at|on|by|over|against|hostage|down|away|up|off|out|open|apart)(?: .+|$)))?$/;

/** Nobody remembers whose it was. */
const ABSTRACT =
  /^(?:[a-z-]+ )?(?:respect|trust|attention|love|advice|help|offer|request|invitation|permission|life|death|plan|plans|idea|suggestion|story|orders|instructions|warning|warnings|wishes|lead|example|side|feelings|interest|claims?|behaviou?r|actions?|presence|absence|company|name|proposal)\b/;

/** Whose it is that somebody takes, breaks, visits ... */
export function ownersIn(reading: Reading): Row[] {
  return actsIn(reading).flatMap(({ who, does, tail: [tail = ""] }) => {
    const [, into = "", char, all = ""] = OF_SOMEBODY.exec(tail) ?? [];
    const whose = somebody(char, reading);
    const [, thing = "", rest = ""] = THING.exec(all) ?? [];
    if (
      !whose ||
      !isOther(who, whose) ||
      !isSaid(all, who, whose, reading) ||
      weightOf(thing) < 1 ||
      ABSTRACT.test(thing)
    )
      return [];
    const asked = `${into === "" ? "" : `${into} `}whose ${sayFully(thing, reading)}`;
    const { base, ...others } = slots(who, does);
    const more = rest === "" ? does : `${does} ${sayFully(rest, reading)}`;
    return [
      {
        ...others,
        base: textValue(baseForm(more)),
        whose: valueFrom(whose),
        asked: textValue(asked),
        words: wordsIn(all),
      },
    ];
  });
}

// Anna leaves the party with Martin | Anna gives false evidence to Martin in the attic
const BESIDE = new RegExp(
  `^((?:[a-z'-]+ ){0,7}?)(with|to|from|for|against) (?:the )?${SOMEBODY}(?!['’]| and |, |-)((?: ${WORDS}{3,60}?)?)${CLAUSE_END}`,
);

/** "from Edda the Elder": the name goes on. */
const BYNAME = /^ the (?:\p{Lu}|[\uE001-\uE0FF])/u;

/** With whom, to whom, for whom something is done. */
export function partnersIn(reading: Reading): Row[] {
  const deeds = deedsIn(reading);
  return actsIn(reading).flatMap(({ who, does, tail: [tail = ""] }) => {
    const [, before = "", beside = "", char, after = ""] = BESIDE.exec(tail) ?? [];
    const whom = somebody(char, reading);
    const rest = `${before}${after.trim()}`.trim();
    if (BYNAME.test(after)) return [];
    if (!whom || !isOther(who, whom) || !isSaid(rest, who, whom, reading) || weightOf(rest) < 1) return [];
    if (deeds.some((deed) => deed.whom?.key === valueFrom(whom).key)) return [];
    return [
      {
        ...slots(who, does),
        whom: valueFrom(whom),
        asked: textValue(`${beside} whom`),
        rest: textValue(sayFully(rest, reading)),
        words: wordsIn(rest),
      },
    ];
  });
}

const PLACE = `${typeChar("place")}([\\uE100-\\uF8FF])`;
// Anna sells the boat in Lisbon to pay her debts
const AT_PLACE = new RegExp(
  `^(${WORDS}{2,60}?) (in|to|from|at|near) ${PLACE}(?!['’]| and |, ${PLACE})((?: to ${WORDS}{3,50}?)?)${CLAUSE_END}`,
);

/** Where something is done that is told well enough. */
export function placesOf(reading: Reading): Row[] {
  return actsIn(reading).flatMap(({ who, does, tail: [tail = ""] }) => {
    const [, before = "", at = "", char, , after = ""] = AT_PLACE.exec(tail) ?? [];
    const where = somebody(char, reading);
    const rest = `${before} ${after.trim()}`.trim();
    const other = mentionsIn(rest, reading).find(({ type }) => type === "character");
    if (!where || !isSaid(rest, who, other, reading) || weightOf(rest) < 1.5) return [];
    return [
      {
        ...slots(who, does),
        where: valueFrom(where),
        at: textValue(at),
        rest: textValue(sayFully(rest, reading)),
        words: wordsIn(rest),
      },
    ];
  });
}

const wordsIn = (masked: string) => textValue(tellingWords(masked).join(" "));

function slots(who: Mention, does: Act["does"]): Row {
  return { who: valueFrom(who), does: textValue(does), base: textValue(baseForm(does)) };
}

const isOther = (one: Mention, other: Mention) => one.entity !== other.entity;

function isSaid(masked: string, who: Mention, other: Mention | undefined, reading: Reading): boolean {
  const text = sayFully(masked, reading);
  if (text === "" || /^and /.test(text) || isUnsayable(text)) return false;
  if (mentionsIn(masked, reading).some(({ entity }) => entity !== null && entity === who.entity)) return false;
  return text.split(" ").length <= MOST_WORDS && isBound(text, who, other);
}

const MOST_WORDS = 13;
