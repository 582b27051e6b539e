import { DEEDS, type Deed, deedOf } from "../lexicon/deeds.ts";
import { unmask } from "../mentions/mask.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";
import { isBound } from "./bound.ts";
import { ADVERB, CLAUSE_END, isTold, PLAYED_BY, SOMEBODY, somebody, subjectBefore } from "./clauses.ts";

type Row = Readonly<Record<string, Value>>;

const NOT_MORE = "(?!['’]|\\w|,? and (?:the )?[\\uE001-\\uE0FF]|, [\\uE001-\\uE0FF])";

// Anna marries Martin in Vienna
const DIRECT = new RegExp(
  `${SOMEBODY}${PLAYED_BY} ${ADVERB}(${DEEDS.join("|")}) (the )?${SOMEBODY}${PLAYED_BY}${NOT_MORE}([^,;:.()!?“”]*?)${CLAUSE_END}`,
  "g",
);
// Anna comes home and marries Martin
const SECOND = new RegExp(
  `(?: and|, then| then) ${ADVERB}(${DEEDS.join("|")}) (the )?${SOMEBODY}${PLAYED_BY}${NOT_MORE}([^,;:.()!?“”]*?)${CLAUSE_END}`,
  "g",
);

/** Who does what to whom, where the grammar leaves no doubt. */
export function deedsIn(reading: Reading): Row[] {
  const { mask } = reading;
  const direct = [...mask.matchAll(DIRECT)].flatMap((match) => {
    const [, who, does = "", the, whom, rest = ""] = match;
    return isTold(mask.slice(0, match.index)) ? row(reading, who, does, whom, rest, the) : [];
  });
  const second = [...mask.matchAll(SECOND)].flatMap((match) => {
    const [, does = "", the, whom, rest = ""] = match;
    const subject = subjectBefore(mask, match.index);
    if (subject === null || !isTold(mask.slice(0, subject.from))) return [];
    return row(reading, subject.char, does, whom, rest, the);
  });
  return [...direct, ...second];
}

function row(
  reading: Reading,
  whoChar: string | undefined,
  does: string,
  whomChar: string | undefined,
  rest: string,
  the: string | undefined,
): Row[] {
  const who = somebody(whoChar, reading);
  const whom = somebody(whomChar, reading);
  const deed = deedOf(does);
  if (!who || !whom || !deed || who.entity === whom.entity) return [];
  const more = moreOf(rest, who, whom, reading);
  if (more === null && !deed.complete) return [];
  const named = { who: valueFrom(who), whom: called(whom, the) };
  const verb = { does: textValue(does), base: textValue(deed.base) };
  return [{ ...named, ...verb, ...(more === null ? {} : { rest: textValue(more) }) }];
}

/** "the Joker" keeps its article. */
function called(mention: Mention, the: string | undefined): Value {
  const value = valueFrom(mention);
  return the === undefined ? value : { ...value, text: `the ${value.text}` };
}

const LINK =
  /^(?:to|that|of|for|about|into|from|with|at|in|on|away|out|off|down|up|a|an|the|through|how|why|where|by|during|over|under|against|near|inside|outside|back|home) ?/;

/** What else is said, if it can be said aloud; null where it is nothing, or cannot. */
function moreOf(rest: string, who: Mention, whom: Mention, { mentions }: Reading): string | null {
  const text = unmask(rest, mentions).trim();
  const words = text.split(/\s+/).length;
  if (text === "" || words > 13 || !LINK.test(text) || / or /.test(text)) return null;
  return isBound(text, who, whom) ? text : null;
}

/** Words that would tell the same of somebody else. */
export function wordsOf(deed: Deed | undefined): string[] {
  return (deed?.kin ?? []).flatMap((does) => {
    const verb = does.split(" ").find((word) => word.length > 3 && !/^(?:with|from)$/.test(word)) ?? does;
    const stem = verb.replace(/(?:es|s)$/, "");
    return [verb, stem, `${stem}e`, `${stem}ed`, `${stem}d`, `${stem}ing`, `${verb.slice(0, -1)}ed`];
  });
}
