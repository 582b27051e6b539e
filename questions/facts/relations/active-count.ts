import { mentionsOf, sayMasked } from "../clauses/clause.ts";
import { didIn } from "../clauses/facts.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

export const activeCount = relation({
  name: "active-count",
  topic: "production",
  patterns: [],
  find: countIn,
  asks: [
    {
      answer: "count",
      worth: 0.35,
      stems: [
        "For {film}, how many {things} did {who} {does}{rest}?",
        "In the making of {film}, how many {things} did {who} {does}{rest}?",
        "How many {things} did {who} {does}{rest} for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Ingrid Holm used six underwater cameras to film the wreck.",
        finds: {
          who: "Ingrid Holm",
          does: "use",
          count: "six",
          things: "underwater cameras",
          rest: " to film the wreck",
        },
      },
      { text: "Northlight Pictures built 14 fishing boats.", finds: { count: "14", things: "fishing boats" } },
    ],
    miss: ["Ingrid Holm used six of them.", "Ingrid Holm was to use six cameras.", "Ingrid Holm won six awards."],
  },
});

const NOT_ASKED =
  /^(?:say|win|receive|earn|gross|have|be|get|give|spend|take|need|meet|see|find|play|work|write|direct|rank|score|sell|tell)$/;

/** Ingrid Holm used six underwater cameras to film the wreck. */
function countIn(reading: Reading): Record<string, Value>[] {
  const did = didIn(reading);
  if (did === null || NOT_ASKED.test(did.does) || (did.who.type !== "person" && did.who.type !== "organisation"))
    return [];
  const match =
    /^([\uE001-\uE0FF][\uE100-\uF8FF]) ((?:[a-z-]+ ){0,2}[a-z-]+s)((?: (?:to|for|in|on|from|with|into|of) [^,]{3,60})?)$/.exec(
      did.rest,
    );
  const count = match?.[1] === undefined ? undefined : mentionsOf(match[1], reading)[0];
  if (match === null || count?.type !== "count") return [];
  return [
    {
      who: valueFrom(did.who),
      does: textValue(did.does),
      count: valueFrom(count),
      things: textValue(match[2] ?? ""),
      rest: { ...textValue(sayMasked(match[3] ?? "", reading)), text: sayMasked(match[3] ?? "", reading) },
    },
  ];
}
