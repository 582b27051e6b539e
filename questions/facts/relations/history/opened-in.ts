import { OF_HISTORY } from "../../history/kinds.ts";
import { kindOfPlace } from "../../lexicon/places.ts";
import type { Value } from "../../model.ts";
import { relation } from "../../relation.ts";

/** Where a film was first shown. */
export const openedIn = relation({
  name: "opened-in",
  about: OF_HISTORY,
  topic: "release",
  patterns: [
    "{work:work}[ \\({:date}\\)][, ...,] ~{verb:=premiered|opened} [at [the ]{:organisation|name} ]in {place:place|outlet}",
    "{work:work}[ \\({:date}\\)][, ...,] had its premiere [at [the ]{:organisation|name} ]in {place:place|outlet}",
    "{work:work}[ \\({:date}\\)][, ...,] was first shown [at [the ]{:organisation|name} ]in {place:place|outlet}",
  ],
  guard: ({ place }) => isCity(place),
  refine: ({ work, place }) =>
    place === undefined ? null : { work, place: { ...place, type: "place", text: place.mention?.text ?? place.text } },
  asks: [
    {
      answer: "place",
      draw: "cities",
      free: true,
      worth: 0.6,
      stems: [
        "In which city did the film {work} open?",
        "In which city was the film {work} first shown?",
        "In which city was the premiere of the film {work}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film Low Tide (1931) premiered in Berlin on 3 May 1931.",
        finds: { work: "Low Tide", place: "Berlin" },
      },
    ],
    miss: ["The film Low Tide (1931) premiered in Germany.", "A cinema opened in Berlin."],
  },
});

function isCity(place: Value | undefined): boolean {
  return place !== undefined && (kindOfPlace(place.text) === "city" || place.mention?.text === "New York");
}
