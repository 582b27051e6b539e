import { countriesBeside } from "../lexicon/countries-beside.ts";
import { FILM_CITIES } from "../lexicon/film-cities.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import { rowOf } from "../lexicon/rows.ts";
import { isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

function placesBeside(place: string): readonly string[] {
  return kindOfPlace(place) === "country" ? countriesBeside(place) : rowOf(FILM_CITIES, place);
}

export const shootBeginPlace = relation({
  name: "shoot-begin-place",
  topic: "production",
  patterns: [
    // Principal photography began in Bergen on May 11, 2008.
    "(principal photography|filming|shooting|production)[ on {film}| for {film}| of {film}] ~(began|started|commenced|got under way) [on {:date} |in {:date} ]in {place}",
  ],
  guard: (_, reading) => isMainShoot(reading),
  asks: [
    {
      answer: "place",
      options: ({ place }) => placesBeside(place?.text ?? ""),
      worth: 0.6,
      stems: [
        "In which {kind} did filming of {film} begin?",
        "In which {kind} did principal photography on {film} start?",
        "In which {kind} did the cameras first roll on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Principal photography began in Bergen on May 11, 2008.", finds: { place: "Bergen" } },
      { text: "Filming started on May 11, 2008 in Norway.", finds: { place: "Norway" } },
    ],
    miss: ["Filming began in May 2008.", "Filming was set to begin in Bergen."],
  },
});
