import { relation } from "../relation.ts";

/** Festivals of which a film is in the competition of one alone. */
const COMPETITIONS: readonly (readonly [RegExp, string])[] = [
  [/cannes/i, "Cannes Film Festival"],
  [/venice/i, "Venice Film Festival"],
  [/berlin/i, "Berlin International Film Festival"],
  [/locarno/i, "Locarno Film Festival"],
  [/san sebasti/i, "San Sebastián International Film Festival"],
  [/karlovy/i, "Karlovy Vary International Film Festival"],
];

function competitionsBeside(name: string): readonly string[] {
  const own = COMPETITIONS.find(([words]) => words.test(name));
  return own === undefined ? [] : COMPETITIONS.filter((other) => other !== own).map(([, full]) => full);
}

export const festivalCompetition = relation({
  name: "festival-competition",
  topic: "release",
  patterns: [
    // It was also in competition during the 3rd Bergen Film Festival.
    "(it|{film}) (was|competed) ~in [the ][main |official ]competition (during|at|of) [the ]{festival}",
    "{film} was ~selected (into|for|in) the (main|official) competition (of|at) [the ]{festival}",
    "{film} was ~(selected|chosen|invited) to compete for the ... (at|of) [the ]{festival}",
    "{film} (was nominated|competed|was in competition|was shown in competition|received a nomination) for the {:category|ceremony|name} at [the ]{festival}",
    "{film} ... being nominated for the {:category|ceremony|name} at [the ]{festival}",
    "{film} (was entered into|was selected for|competed for the ... at|competed at) [the ]{festival}",
  ],
  asks: [
    {
      answer: "festival",
      options: ({ festival }) => competitionsBeside(festival?.text ?? ""),
      worth: 0.6,
      stems: [
        "At which festival was {film} shown in competition?",
        "In which festival's competition was {film} shown?",
        "Which festival showed {film} in competition?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was also in competition during the 3rd Bergen Film Festival.",
        finds: { festival: "Bergen Film Festival" },
      },
      {
        text: "The film was selected to compete for the Palme d'Or at the 2015 Cannes Film Festival.",
        finds: { festival: "Cannes Film Festival" },
      },
      {
        text: "The film was nominated for the Golden Lion at the 2004 Venice Film Festival.",
        finds: { festival: "Venice Film Festival" },
      },
      { text: "The film was entered into the Bergen Film Festival.", finds: { festival: "Bergen Film Festival" } },
    ],
    miss: ["The film was shown out of competition at the Bergen Film Festival."],
  },
});
