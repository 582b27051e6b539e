import { kindOfPlace } from "../lexicon/places.ts";
import { asTitle, matches, TITLE } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const PLACE = "(?:the )?(?<where>\\p{Lu}[\\p{L}.]*(?: (?:of )?\\p{Lu}[\\p{L}.]*)*)";
const AS =
  "(?:under the (?:alternate |alternative )?(?:title|name)(?: of)?|as|titled|retitled(?: as)?|re-titled|with the title)";
/** It was released in France as Thaw | under the title Thaw in France */
const IN = new RegExp(
  `(?<!\\bbe )\\b(?:released|known|distributed|shown|marketed|issued|retitled|published|sold)(?: theatrically)? in ${PLACE},? ${AS} (?<title>${TITLE})`,
  "dgu",
);
const UNDER = new RegExp(
  `(?<!\\bbe )\\b(?:released|known|distributed|shown|marketed|issued|retitled|renamed) ${AS} (?<title>${TITLE})(?: when released| for its release)? in ${PLACE}(?=[,.;)]| and)`,
  "dgu",
);

export const titleAbroad = relation({
  name: "title-abroad",
  topic: "release",
  patterns: [],
  find: (reading) =>
    / (?:as|title|titled|name|retitled) /.test(reading.text) && reading.mentions.some(({ type }) => type === "film")
      ? [...matches(reading, IN), ...matches(reading, UNDER)].flatMap(({ where, title }) => {
          const isOwn = reading.mentions.some(
            ({ type, start, end }) =>
              type === "film" && start >= (title?.mention?.start ?? 0) && end <= (title?.mention?.end ?? 0),
          );
          if (where?.type !== "place" || title === undefined || isOwn) return [];
          return kindOfPlace(where.text) === "country" && title.text.length > 3
            ? [{ where, title: asTitle(title) }]
            : [];
        })
      : [],
  asks: [
    {
      answer: "where",
      worth: 0.55,
      stems: [
        "In which country was {film} released under the title {title}?",
        "In which country did {film} come out as {title}?",
        "{film} was called {title} in which country?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      {
        text: "The film was released in France as Long Winter Coming.",
        finds: { where: "France", title: "Long Winter Coming" },
      },
      { text: "The film was released under the title Thaw in Norway.", finds: { where: "Norway", title: "Thaw" } },
    ],
    miss: [
      "The film was released in France as a double bill.",
      "The soundtrack came out in France as Thaw.",
      "The film was to be released in France as Thaw.",
    ],
  },
});
