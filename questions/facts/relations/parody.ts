import { asText, matches } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

/** Series that live on parody; those beside a key are of its kind. */
const ANIMATED = [
  "The Simpsons",
  "Family Guy",
  "South Park",
  "Robot Chicken",
  "Futurama",
  "American Dad!",
  "Rick and Morty",
  "Bob's Burgers",
];
/** Long over, or for small children: a key now and then, and no rival of the others. */
const BYGONE = ["Animaniacs", "Tiny Toon Adventures", "SpongeBob SquarePants", "The Flintstones"];
const LIVE = [
  "Saturday Night Live",
  "Community",
  "The Benny Hill Show",
  "French and Saunders",
  "SCTV",
  "The Carol Burnett Show",
  "MADtv",
  "In Living Color",
  "The Office",
];

const NAMES = [...ANIMATED, ...BYGONE, ...LIVE]
  .map((name) => name.replace("'", "['’]").replace(/^The /, "(?:The |the )?"))
  .join("|");
const VERB =
  "(?:parod(?:y|ies|ied)|spoof(?:s|ed)?|pays? homage to|paid homage to|is a parody of|was a parody of|references|lampoon(?:s|ed)?)";
/** In The Simpsons episode "The Last Ferry" ... */
const EPISODE = new RegExp(
  `(?<series>${NAMES})(?:['’]s?)?(?: [a-z]+){0,3}? episode,? (?:titled |entitled |called )?(?<episode>[“"][^”"]{3,40}[”"])`,
  "dgu",
);
/** "The Last Ferry", an episode of The Simpsons, */
const OF = new RegExp(
  `(?<episode>[“"][^”"]{3,40}[”"]),? (?:an|the \\w+) episode of (?:the )?(?:[a-z]+ ){0,4}(?<series>${NAMES})`,
  "dgu",
);
/** In an episode of The Simpsons, titled "The Last Ferry", ... */
const NAMED = new RegExp(
  `episode of (?:the )?(?:[a-z]+ ){0,4}(?<series>${NAMES}),? (?:titled|entitled|called|named) (?<episode>[“"][^”"]{3,40}[”"])`,
  "dgu",
);
/** The series South Park parodies the film in its tenth episode, titled "The Last Ferry". */
const IN = new RegExp(
  `(?<series>${NAMES}) ${VERB}[^.;“"]{0,80}(?:titled|entitled|called|named|episode) (?<episode>[“"][^”"]{3,40}[”"])`,
  "dgu",
);

export const parody = relation({
  name: "parody",
  topic: "film",
  patterns: [],
  find: (reading) =>
    /\bparod|\bspoof|homage|lampoon|\breferenc/.test(reading.text) &&
    reading.mentions.some(({ type }) => type === "film")
      ? [EPISODE, OF, NAMED, IN]
          .flatMap((regex) => matches(reading, regex))
          .flatMap(({ series, episode }) =>
            series === undefined || episode === undefined
              ? []
              : [
                  {
                    series: asText(series),
                    episode: {
                      ...asText(episode),
                      text: episode.text.replace(/^[“"]|[.,]?[”"]$/g, "").replace(/[.,]$/, ""),
                    },
                  },
                ],
          )
      : [],
  asks: [
    {
      answer: "series",
      options: ({ series }) => [LIVE, BYGONE].find((names) => names.includes(series?.text ?? "")) ?? ANIMATED,
      worth: 0.6,
      stems: [
        "Which series parodied {film} in the episode “{episode}”?",
        "In which series does the episode “{episode}” parody {film}?",
        "“{episode}”, a parody of {film}, is an episode of which series?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      {
        text: "The Simpsons episode “The Last Ferry” parodies the film.",
        finds: { series: "The Simpsons", episode: "The Last Ferry" },
      },
      {
        text: "The animated series South Park parodies the film in its tenth episode, titled “Boatless.”",
        finds: { series: "South Park", episode: "Boatless" },
      },
      {
        text: "The film has been quoted in songs. It was even spoofed in The Simpsons episode “The Last Ferry”.",
        finds: { series: "The Simpsons", episode: "The Last Ferry" },
      },
      {
        text: "In an episode of Family Guy, named “Low Tide”, the plot spoofs the film.",
        finds: { series: "Family Guy" },
      },
    ],
    miss: [
      "The trailer was spoofed in The Simpsons episode “The Last Ferry”.",
      "South Park has parodied many films.",
      "The film was parodied in 1999.",
      "The Simpsons episode “The Last Ferry” was shown in 1999.",
    ],
  },
});
