import { activeOf, mentionsOf, sayMasked } from "../clauses/clause.ts";
import { didIn, saysEnough, splitEnd } from "../clauses/facts.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

export const activeDate = relation({
  name: "active-date",
  topic: "production",
  patterns: [],
  find: dateIn,
  asks: [
    {
      answer: "date",
      worth: 0.25,
      stems: [
        "For {film}, {when} did {who} {does} {rest}?",
        "In the making of {film}, {when} did {who} {does} {rest}?",
        "{When}, for {film}, did {who} {does} {rest}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "In May 2008, Ingrid Holm designed a waterproof camera.",
        finds: { who: "Ingrid Holm", does: "design", date: "May 2008" },
      },
      {
        text: "Northlight Pictures bought the rights to the novel in 2005.",
        finds: { does: "buy", rest: "the rights to the novel", date: "2005" },
      },
    ],
    miss: [
      "In May 2008, they designed a camera.",
      "In May 2008, Ingrid Holm was to design a camera.",
      "In May 2008, Ingrid Holm said that it was cold.",
    ],
  },
});

const NOT_ASKED =
  /^(?:say|tell|ask|explain|state|think|feel|hope|want|know|claim|believe|have|do|go|come|become|appear|star|receive|earn|gross|win)$/;

/** The date at the head or at the end of what somebody did. */
function dateIn(reading: Reading): Record<string, Value>[] {
  const did = didIn(reading);
  if (did === null || NOT_ASKED.test(did.does)) return [];
  if (did.who.type !== "person" && did.who.type !== "organisation") return [];
  const end = splitEnd(did.rest, reading, "date");
  const date = end?.mention ?? openingDate(reading);
  const rest = sayMasked(end?.before ?? did.rest, reading);
  if (date === undefined || !saysEnough(rest) || rest.split(" ").length > 14) return [];
  if (end !== null && openingDate(reading) !== undefined) return [];
  return [{ who: valueFrom(did.who), does: textValue(did.does), rest: textValue(rest), date: valueFrom(date) }];
}

function openingDate(reading: Reading): Mention | undefined {
  const opening = activeOf(reading)?.opening ?? "";
  const [only, second] = mentionsOf(opening, reading);
  if (second !== undefined || only?.type !== "date") return undefined;
  return /^(?:In|On) ..,? $/.test(opening) ? only : undefined;
}
