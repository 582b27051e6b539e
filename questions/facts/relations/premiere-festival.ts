import { relation } from "../relation.ts";

export const premiereFestival = relation({
  name: "premiere-festival",
  topic: "release",
  patterns: [
    // The film premiered at the 2009 Locarno Film Festival on August 7, 2009.
    "{film} (had its [world ]premiere|~premiered|was ~premiered|was first shown|debuted) (at|during) [the ]{festival}[ on {date}| in {date}]",
    "{film} ~premiered [on ]{date}[,] at [the ]{festival}",
    // The film premiered out of competition at the Locarno Film Festival. | It opened the Horizons section of it.
    "{film} (had its [world ]premiere|~premiered|was ~premiered|debuted) [{:words} ](in|out of) [the ](competition|main competition|official selection|{:name|quote|category} (section|sidebar|program|programme|strand)) (at|of) [the ]{festival}[ on {date}| in {date}]",
    "{film} (had its [world ]premiere|~premiered|was ~premiered|debuted) on {date}[,] (in|out of|as part of) [the ](competition|main competition|official selection|{:name|quote|category} (section|sidebar|program|programme|strand)) (of|at) [the ]{festival}",
    // It opened the Horizons section of the Locarno Film Festival.
    "{film} ~opened the {:name|quote|category} (section|sidebar|program|programme|strand) (of|at) [the ]{festival}",
    "(closing|opening) film of [the ]{festival}, and had its world premiere on {date}",
  ],
  asks: [
    {
      answer: "festival",
      worth: 0.8,
      stems: [
        "At which festival did {film} premiere?",
        "Which festival hosted the premiere of {film}?",
        "At which film festival was {film} first shown?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film premiered at the 2009 Rotterdam Film Festival on January 22, 2009.",
        finds: { festival: "Rotterdam Film Festival", date: "January 22, 2009" },
      },
      {
        text: "The film premiered out of competition at the Locarno Film Festival.",
        finds: { festival: "Locarno Film Festival" },
      },
      {
        text: "The film had its world premiere on May 3, 2009, in the Horizons section of the Locarno Film Festival.",
        finds: { festival: "Locarno Film Festival" },
      },
      {
        text: "The film had its world premiere on May 3, 2009, in the Un Certain Regard section of the Cannes Film Festival.",
        finds: { festival: "Cannes Film Festival" },
      },
      {
        text: "The film opened the Horizons section of the Locarno Film Festival.",
        finds: { festival: "Locarno Film Festival" },
      },
      {
        text: "The film had its world premiere at the Locarno Film Festival.",
        finds: { festival: "Locarno Film Festival" },
      },
    ],
    miss: [
      "The film premiered on May 3, 2009, in Oslo, and was later shown at the Locarno Film Festival.",
      "The film was screened at the Locarno Film Festival.",
      "The film was to premiere at the Locarno Film Festival.",
    ],
  },
});
