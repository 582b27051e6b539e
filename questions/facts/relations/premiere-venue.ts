import type { Value } from "../model.ts";
import { asText, matches } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

/** Cinemas and halls in which films have their first nights; city -> houses of the same rank. */
const HOUSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^London$/,
    [
      "Odeon Leicester Square",
      "Empire Leicester Square",
      "Royal Albert Hall",
      "Royal Festival Hall",
      "Leicester Square Theatre",
      "Odeon Marble Arch",
      "Dominion Theatre",
      "Carlton Cinema",
      "Astoria Theatre",
    ],
  ],
  [
    /^(?:Los Angeles|Hollywood)$/,
    [
      "Grauman's Chinese Theatre",
      "TCL Chinese Theatre",
      "El Capitan Theatre",
      "Dolby Theatre",
      "Egyptian Theatre",
      "Carthay Circle Theatre",
      "Pantages Theatre",
      "Fox Village Theatre",
      "Cinerama Dome",
      "Shrine Auditorium",
    ],
  ],
  [
    /^(?:New York|New York City|Manhattan)$/,
    [
      "Radio City Music Hall",
      "Ziegfeld Theatre",
      "Capitol Theatre",
      "Rivoli Theatre",
      "Roxy Theatre",
      "Strand Theatre",
      "Astor Theatre",
      "Criterion Theatre",
      "Lincoln Center",
      "Paramount Theatre",
      "Rialto Theatre",
    ],
  ],
];

const ALL = HOUSES.flatMap(([, names]) => names).map((name) =>
  name.replace("'", "['’]").replace(/Theatre$/, "Theat(?:re|er)"),
);
const WHERE = new RegExp(
  `(?<kind>world |European |royal |Royal |American |U\\.?S\\.? |U\\.?K\\.? |United States |United Kingdom |North American |Indian |British |New York |London )?premiere[sd]?\\b[^.;]{0,60}? (?:at|in) (?:the |New York's |London's |Hollywood's )?(?<house>${ALL.join("|")})(?:(?: [Cc]inema)? in (?:Times Square, |Leicester Square, )?(?<city>London|Los Angeles|Hollywood|New York City|New York|Manhattan))`,
  "dgu",
);

const housesOf = (city: Value | undefined) => HOUSES.find(([name]) => name.test(city?.text ?? ""))?.[1] ?? [];

/** One house under two names, and a house that is younger than those with which it would be offered. */
const OF_TODAY = /^(?:TCL|Dolby)/;
const OF_OLD = /^(?:Grauman|Carthay)/;
/** Torn down long ago: offered beside those of its own time alone. */
const TORN_DOWN = /^Carthay/;

function housesBeside(house: Value | undefined, city: Value | undefined): readonly string[] {
  const barred = OF_TODAY.test(house?.text ?? "") ? OF_OLD : OF_OLD.test(house?.text ?? "") ? OF_TODAY : null;
  return housesOf(city).filter(
    (other) => (barred === null || !barred.test(other)) && (barred === OF_TODAY || !TORN_DOWN.test(other)),
  );
}

export const premiereVenue = relation({
  name: "premiere-venue",
  topic: "release",
  patterns: [],
  // The film premiered at the Odeon Leicester Square in London.
  find: (reading) =>
    reading.text.includes("premiere") && reading.mentions.some(({ type }) => type === "film")
      ? matches(reading, WHERE).flatMap(({ house, city, kind }) =>
          house === undefined || city === undefined || (kind !== undefined && !/world/.test(kind.text))
            ? []
            : [{ house: asText(house), city }],
        )
      : [],
  asks: [
    {
      answer: "house",
      options: ({ house, city }) => housesBeside(house, city),
      alike: true,
      unnamed: true,
      worth: 0.5,
      stems: [
        "At which venue in {city} did {film} have its premiere?",
        "Which venue in {city} hosted the premiere of {film}?",
        "At which venue in {city} was {film} first shown?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      {
        text: "The film premiered at the Odeon Leicester Square in London.",
        finds: { house: "Odeon Leicester Square", city: "London" },
      },
      {
        text: "The film had its world premiere on May 4, 2009, at the Capitol Theatre in New York City.",
        finds: { house: "Capitol Theatre", city: "New York City" },
      },
    ],
    miss: [
      "The film had its European premiere at the Odeon Leicester Square in London.",
      "The film had its US premiere at Lincoln Center in New York City.",
      "The film was shown at the Odeon Leicester Square in London.",
      "The film was set to premiere at the Capitol Theatre in New York City.",
    ],
  },
});
