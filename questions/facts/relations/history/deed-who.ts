import { clauseOf } from "../../history/clause.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { inFull, isFullName, isTitleOrName, mentionsIn } from "../../history/said.ts";
import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue, valueFrom } from "../../values.ts";

/** What is done once, by one person: whoever did it is known for it. */
const ONCE = new Set(
  "invented introduced founded established created developed coined patented demonstrated published pioneered built perfected launched remade animated unveiled".split(
    " ",
  ),
);

/** Somebody who did something that is known by name, in the words of the sentence. */
export const deedWho = relation({
  name: "deed-who",
  about: OF_HISTORY,
  topic: "history",
  patterns: [],
  find: (reading) => [...doers(reading), ...agents(reading)],
  asks: [
    {
      answer: "who",
      draw: "folk",
      free: true,
      worth: 0.85,
      stems: ["Who {deed}?", "Which of these people {deed}?", "Which of these {deed}?"],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt founded Quill Pictures in 1912.", finds: { who: "Robert Holt" } },
      { text: "In 1912, the engineer Robert Holt invented the Quillograph.", finds: { who: "Robert Holt" } },
      { text: "The Quillograph was invented by Robert Holt in 1912.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "Robert Holt founded his own company in 1912.",
      "Robert Holt and Lena Moreau founded Quill Pictures.",
      "Robert Holt left Germany in 1933.",
    ],
  },
});

type Row = Readonly<Record<string, Value>>;

function doers(reading: Reading): Row[] {
  const clause = clauseOf(reading);
  if (clause === null || clause.passive || !ONCE.has(clause.verb.past)) return [];
  const named = mentionsIn(clause.subject, reading.mentions);
  const [person] = named;
  const rest = inFull(clause.rest, reading);
  if (person === undefined || named.length !== 1 || rest === null || !isNamed(clause.rest, reading)) return [];
  if (!/^(?:The |the )?(?:[a-z-]+ ){0,3}$/.test(clause.subject.replace(/[\uE001-\uF8FF]/g, ""))) return [];
  return rowOf(valueFrom(person), `${clause.verb.past} ${rest}`, clause.year);
}

const BY =
  /^ (?:in [\uE001-\uE0FF][\uE100-\uF8FF] )?by (?:the )?(?:[a-z-]+ ){0,3}([\uE001-\uE0FF][\uE100-\uF8FF])(?! and|, [\uE001-\uF8FF])/;

function agents(reading: Reading): Row[] {
  const clause = clauseOf(reading);
  if (clause === null || !clause.passive || !ONCE.has(clause.verb.past)) return [];
  const by = BY.exec(clause.rest);
  const [person] = mentionsIn(by?.[1] ?? "", reading.mentions);
  const thing = inFull(clause.subject, reading);
  if (person === undefined || thing === null || mentionsIn(clause.rest, reading.mentions).length > 1) return [];
  const after = reading.text.slice(person.end - reading.sentence.start);
  if (/^(?:,? and |, )\p{Lu}/u.test(after)) return [];
  return rowOf(valueFrom(person), `${clause.verb.past} ${thing.replace(/^The /, "the ")}`, clause.year);
}

function rowOf(who: Value, deed: string, year: Value | null): Row[] {
  const isPerson = who.type === "person" || who.type === "name" || who.type === "subject";
  if (!isPerson || !isFullName(who) || deed.length > 90) return [];
  return [{ who, deed: textValue(deed), ...(year !== null && { year }) }];
}

/** Something of that name can only have been done once; so can what is called "the term". */
function isNamed(rest: string, { mentions }: Reading): boolean {
  const [, first = ""] = /^ (?:the )?(?:[a-z-]+ ){0,3}([\uE001-\uE0FF][\uE100-\uF8FF])/.exec(rest) ?? [];
  const [thing] = mentionsIn(first, mentions);
  if (/^ the (?:term|word|phrase)\b/.test(rest)) return true;
  if (/^ an? /.test(rest) || thing === undefined) return false;
  return isTitleOrName(thing) && thing.type !== "person" && thing.type !== "place";
}
