import { FILM_CITIES } from "../lexicon/film-cities.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import { rowOf } from "../lexicon/rows.ts";
import { relation } from "../relation.ts";

const KIND =
  "{sort:=world|European|UK|U.K.|British|US|U.S.|American|North American|Indian|red carpet|red-carpet|gala|Royal Charity|Royal|charity}";
const HAD = "(had|held|received|was given|celebrated) (its|a|the)";
const VENUE = "[ (at|in) [the ][{:nationality} |{:festival} ]{venue:name|organisation}][,| in IMAX]";
const CITY = "in [{:place}, ]{city:place}";

export const premiereCity = relation({
  name: "premiere-city",
  topic: "release",
  patterns: [
    // The film had its world premiere at the Odeon in London on May 4, 2009.
    `{film} ${HAD} (${KIND} |)premiere[ on {:date}]${VENUE}[ on {:date}][,] ${CITY}`,
    `(${KIND} |)premiere of {film} (was held|took place|occurred)[ on {:date}][,]${VENUE}[ on {:date}][,] ${CITY}`,
    `{film}'s (${KIND} |)(premiere|première|premier) (was held|took place|occurred|was)[ on {:date}][,]${VENUE}[ on {:date}][,] ${CITY}`,
    `{film} (was|were) ~premiered[ on {:date}]${VENUE}[ on {:date}][,] ${CITY}`,
    // The studio held the world premiere for the film in Tokyo, Japan.
    `held [the |a |its ](${KIND} |)premiere (for|of) {film}[ on {:date}] in {city:place}, {:place}`,
    `{film}'s (${KIND} |)(premiere|première|premier) (was held|took place|occurred|was)[ on {:date}][,]${VENUE}[ on {:date}][,] in {city:place}, {:place}`,
    `{film} ${HAD} (${KIND} |)premiere[ on {:date}]${VENUE}[ on {:date}][,] in {city:place}, {:place}`,
    `{film} ~premiered[ on {:date}]${VENUE}[ on {:date}][,] in {city:place}, {:place}`,
    `{film} ~premiered[ on {:date}]${VENUE}[ on {:date}][,] ${CITY}`,
    `^[the ](film|movie|picture) (premiere|première|premier) (was held|took place)[ on {:date}]${VENUE} ${CITY}`,
    `held [the |a ](${KIND} |)premiere (for|of) {film} ${CITY}`,
    `after premiering[ on {:date}]${VENUE} ${CITY}`,
  ],
  // Hollywood is a part of a city, and "which city" tells Mexico City
  guard: ({ city }) => kindOfPlace(city?.text ?? "") === "city" && !/^Hollywood$|^Mexico City$/.test(city?.text ?? ""),
  asks: [
    {
      answer: "city",
      options: ({ city }) => rowOf(FILM_CITIES, city?.text),
      worth: 0.6,
      stems: [
        "In which city did {film} have its {sort} premiere?",
        "Which city hosted the {sort} premiere of {film}?",
        "Where was the {sort} premiere of {film} held?",
        "In which city did {film} have its premiere?",
        "Which city hosted the premiere of {film}?",
        "Where was the premiere of {film} held?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      {
        text: "The film had its world premiere at the Odeon Palace in London on May 4, 2009.",
        finds: { city: "London", sort: "world" },
      },
      {
        text: "The studio held the world premiere for the film in Tokyo, Japan.",
        finds: { city: "Tokyo", sort: "world" },
      },
      {
        text: "The film's premiere took place on July 14, in IMAX in New York City.",
        finds: { city: "New York City" },
      },
      { text: "The film premiered in Tokyo on May 4, 2009.", finds: { city: "Tokyo" } },
      { text: "The world premiere of the film was held on May 4, 2009, in Oslo.", finds: { city: "Oslo" } },
    ],
    miss: [
      "The film premiered at the Chinese Theatre in Hollywood, California, on February 1, 2022.",
      "The film was to have its world premiere in London.",
      "The film premiered in Norway on May 4, 2009.",
      "The trailer premiered in London.",
    ],
  },
});
