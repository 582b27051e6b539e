import { mentionsOf } from "../clauses/clause.ts";
import { doneIn, saysEnough } from "../clauses/facts.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const DONE =
  /^(?:filmed|shot|built|recorded|announced|completed|published|launched|acquired|screened|restored|added|selected|broadcast|hired|cast|written|optioned|revealed|confirmed|unveiled|cancelled|canceled|founded|sold)$/;

export const passiveDate = relation({
  name: "passive-date",
  topic: "production",
  patterns: [],
  find: dateIn,
  asks: [
    {
      answer: "date",
      worth: 0.25,
      stems: [
        "For {film}, {when} {was} {what} {done}?",
        "{When} {was} {what} for {film} {done}?",
        "In the story of how {film} was made, {when} {was} {what} {done}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The harbour set was built in March 2008.",
        finds: { what: "the harbour set", done: "built", date: "March 2008" },
      },
      { text: "The title song was recorded on May 4, 2008.", finds: { date: "May 4, 2008" } },
    ],
    miss: [
      "The harbour set was built in a quarry.",
      "It was announced in March 2008.",
      "The set was planned to be built in March 2008.",
    ],
  },
});

/** The date of a passive clause, with what was done then. */
function dateIn(reading: Reading): Record<string, Value>[] {
  const done = doneIn(reading);
  const what = done?.slots.what?.text ?? "";
  if (done === null || !DONE.test(done.verb) || !saysEnough(what)) return [];
  const at = /^(?:in|on|by) ([\uE001-\uE0FF][\uE100-\uF8FF])$/.exec(done.rest);
  const date = at?.[1] === undefined ? undefined : mentionsOf(at[1], reading)[0];
  return date?.type === "date" ? [{ ...done.slots, date: valueFrom(date) }] : [];
}
