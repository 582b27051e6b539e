import { mentionsOf } from "../clauses/clause.ts";
import { doneIn } from "../clauses/facts.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const DONE = /^(?:built|constructed|recorded|staged|photographed)$/;

/** Parts of a film, which are said to be "of" it: "the harbour scenes", "the score". */
const PART =
  /(?:scenes?|sequences?|exteriors|interiors|exterior shots|interior shots|sets?|score|soundtrack|music|ending|opening|climax|chase)$/;

export const passivePlace = relation({
  name: "passive-place",
  topic: "production",
  patterns: [],
  find: placeIn,
  asks: [
    {
      answer: "where",
      worth: 0.5,
      stems: [
        "In which {kind} {was} {what} of {film} {done}?",
        "Which {kind} {was} {what} of {film} {done} in?",
        "Where {was} {what} of {film} {done}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The market set was built in Tangier.",
        finds: { what: "the market set", done: "built", where: "Tangier" },
      },
      { text: "The score was recorded in Prague with a choir.", finds: { what: "the score", where: "Prague" } },
    ],
    miss: [
      "The market set was built in a studio.",
      "The market set was to be built in Tangier.",
      "It was built in Tangier.",
      "His sets were built in Tangier.",
      "A press conference was held in Tangier.",
    ],
  },
});

/** "Two sets": which of them is not said. */
const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|all|both|other|\d+)\b/i;

/** The first place of a passive clause, with what was done there. */
function placeIn(reading: Reading): Record<string, Value>[] {
  const done = doneIn(reading);
  const what = done?.slots.what?.text ?? "";
  if (done === null || !DONE.test(done.verb) || !PART.test(what) || COUNTED.test(what)) return [];
  const at =
    /^(?:on location )?(?:in|at|near|outside) (?:the )?([\uE001-\uE0FF][\uE100-\uF8FF])(?! and\b|,| or\b)/.exec(
      done.rest,
    );
  const place = at?.[1] === undefined ? undefined : mentionsOf(at[1], reading)[0];
  if (place?.type !== "place" || (kindOfPlace(place.text) === null && !place.text.includes(", "))) return [];
  return [{ ...done.slots, where: valueFrom(place) }];
}
