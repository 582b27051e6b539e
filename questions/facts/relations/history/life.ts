import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName } from "../../history/said.ts";
import { kindOfPlace } from "../../lexicon/places.ts";
import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

/** Where somebody was born, in an article that is not about them. */
export const bornIn = relation({
  name: "born-in",
  about: OF_HISTORY.filter((kind) => kind !== "person"),
  topic: "history",
  patterns: [
    "{who:person|name} was born in {place:place}[,| in {year:date}| on {year:date}]",
    "Born in {place:place}[ in {year:date}], {who:person|name}",
  ],
  guard: ({ who, place }) => who !== undefined && isFullName(who) && kindOfPlace(place?.text ?? "") === "city",
  refine: ({ year, ...others }) => ({ ...others, year: yearOf(year) ?? undefined }),
  asks: [
    {
      answer: "place",
      draw: "cities",
      free: true,
      worth: 0.75,
      stems: [
        "In which city was {who} born?",
        "{who} was born in which city?",
        "Which city was the birthplace of {who}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt was born in Berlin in 1890.", finds: { who: "Robert Holt", place: "Berlin", year: "1890" } },
    ],
    miss: ["Robert Holt was seen in Berlin.", "Robert Holt was born in Germany."],
  },
});
