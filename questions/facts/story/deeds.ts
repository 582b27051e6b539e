import { DEEDS, type Deed, DONE, deedDone, deedOf, TOLD_TO } from "../lexicon/deeds.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { perReading } from "../per-reading.ts";
import { textValue, valueFrom } from "../values.ts";
import { type Act, actFinder } from "./acts.ts";
import { isBound } from "./bound.ts";
import { ADVERB, CLAUSE_END, PLAYED_BY, SOMEBODY, somebody } from "./clauses.ts";
import { MEANWHILE, sayFully } from "./said.ts";

type Row = Readonly<Record<string, Value>>;

/** Neither "Anna's dog" nor "Anna and Clara". */
const ALONE = "(?!['’]|\\w|,? and (?:the )?[\\uE001-\\uE0FF]|, [\\uE001-\\uE0FF])";
const OTHER = `(the )?${SOMEBODY}${PLAYED_BY}${ALONE}([^,;:.()!?“”]*?)${CLAUSE_END}`;

// Anna marries Martin in Vienna
const deeds = actFinder(DEEDS, OTHER);
// Anna confesses to Martin that ...
const tellings = actFinder(TOLD_TO, `to ${OTHER}`);

// Martin is saved by Anna
const sufferings = actFinder(["is", "gets"], `${ADVERB}(${DONE.join("|")}) by ${OTHER}`);

/** Who does what to whom, where the grammar leaves no doubt. */
export const deedsIn = perReading((reading): readonly Row[] => {
  const active = deeds(reading).flatMap((act) => row(reading, act.who, deedOf(act.does), act.tail));
  const passive = sufferings(reading).flatMap(({ who, tail: [done = "", ...tail] }) =>
    swapped(row(reading, who, deedDone(done), tail)),
  );
  return [...active, ...passive];
});

/** Told of the one to whom it is done. */
function swapped(rows: readonly Row[]): Row[] {
  return rows.map((values) => {
    const { who, whom } = values;
    return who === undefined || whom === undefined ? values : { ...values, who: whom, whom: who };
  });
}

/** Who tells whom what. */
export function tellingsIn(reading: Reading): Row[] {
  return tellings(reading)
    .flatMap((act) => row(reading, act.who, deedOf(`${act.does} to`), act.tail))
    .filter(({ rest }) => rest?.text.startsWith("that ") === true)
    .map((values) => ({ ...values, verb: without(values.base), verbs: without(values.does) }));
}

/** "confess to" -> "confess" */
function without(value: Value | undefined): Value {
  return textValue((value?.text ?? "").replace(/ to$/, ""));
}

function row(reading: Reading, who: Mention, deed: Deed | undefined, tail: Act["tail"]): Row[] {
  const [the, char, rest = ""] = tail;
  const whom = somebody(char, reading);
  if (!whom || !deed || who.entity === whom.entity) return [];
  const more = moreOf(rest, who, whom, reading);
  if (more === null && !deed.complete) return [];
  const named = { who: valueFrom(who), whom: called(whom, the) };
  const verb = { does: textValue(deed.does), ...(/^is /.test(deed.does) ? {} : { base: textValue(deed.base) }) };
  return [{ ...named, ...verb, ...(more === null ? {} : { rest: textValue(more) }) }];
}

/** "the Joker" keeps its article. */
function called(mention: Mention, the: string | undefined): Value {
  const value = valueFrom(mention);
  return the === undefined || value.text.startsWith("the ") ? value : { ...value, text: `the ${value.text}` };
}

const LINK =
  /^(?:to|that|of|for|about|into|from|with|at|in|on|away|out|off|down|up|a|an|the|through|how|why|where|by|during|over|under|against|near|inside|outside|back|home|away)\b/;

/** Says where or how without saying anything: "outside", "back home", "to go". */
const VAGUE =
  /^(?:in|on|out|off|down|up|outside|inside|back|home|back home|to go|to leave|to stay|to do so|at all|by himself|by herself)$/i;

/** What else is said, if it can be said aloud; null where it is nothing, or cannot. */
function moreOf(rest: string, who: Mention, whom: Mention, reading: Reading): string | null {
  const text = sayFully(rest, reading)
    .replace(MEANWHILE, "")
    .replace(/ (?:in|on|at|during|from|to|with|by|for|of)$/, "");
  const words = text.split(/\s+/).length;
  if (text === "" || VAGUE.test(text) || words > 16 || !LINK.test(text) || / or |['’]s$/.test(text)) return null;
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
