import { relation } from "../relation.ts";

export const remakeDirector = relation({
  name: "remake-director",
  ofOthers: true,
  topic: "film",
  patterns: [
    // A remake directed by Otto Brandt was released in 2011.
    "(a|the|an) [{date:date} ][American |English-language |Hollywood |{:nationality} ]remake[ of {film}][,] ~directed by {who:person}",
    "remade ... (in|by) {date:date} [by [director ]|under the direction of |with ]{who:person} directing",
    "remade in {date:date}[ as ...] by [director ]{who:person}",
    "remade by [director ]{who:person} (in|as) ... {date:date}",
    "remade in {date:date}[ as ...], [which was ]directed by {who:person}",
  ],
  guard: ({ date }) => date === undefined || date.mention?.quantity?.unit === "date year",
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 0.6,
      stems: [
        "Who directed the {date} remake of {film}?",
        "Which director remade {film} in {date}?",
        "Under whose direction was {film} remade in {date}?",
        "Who directed the remake of {film}?",
        "Which director remade {film}?",
        "Under whose direction was {film} remade?",
      ],
    },
  ],
  samples: {
    section: "Remake",
    match: [
      { text: "A remake directed by Otto Brandt was released in 2011.", finds: { who: "Otto Brandt" } },
      { text: "The film was remade in 2011 by director Otto Brandt.", finds: { who: "Otto Brandt", date: "2011" } },
    ],
    miss: ["A remake was planned, to be directed by Otto Brandt.", "Otto Brandt directed a remake of another film."],
  },
});
