import { credited } from "../phrases/credited.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

export const cinematographer = relation({
  name: "cinematographer",
  topic: "crew",
  patterns: [
    // The film was photographed by Ingrid Holm.
    "{film} was (photographed|lensed) by {who:person}",
    // Ingrid Holm served as cinematographer.
    "{who:person} (was|served as|acted as|worked as) [the ]([film's ]cinematographer|director of photography)",
    "{film}'s (cinematographer|director of photography)[,| was] {who:person}",
    // ... in her place, Vale hired Ingrid Holm.
    "director of photography ... in (his|her) place, {by:person} hired {who:person}",
    "{by:person} (hired|chose|recruited|brought in) [cinematographer ]{who:person} as (cinematographer|director of photography)",
    "{by:person} (hired|chose|recruited|brought in) cinematographer {who:person}",
    // Cinematographer Ingrid Holm shot it on 35 mm film.
    "cinematographer {who:person} ~(shot|filmed|photographed|lensed) (it|{film})",
    "cinematographer {who:person} was hired for {film}",
    // ... with cinematography by Ingrid Holm. | The cinematography was done by Ingrid Holm.
    "with [the ]cinematography by {who:person}",
    "{film}'s cinematography was (done|handled|provided) by {who:person}",
    "^the cinematography was (done|handled|provided) by {who:person}",
    // Ingrid Holm, who shot Vale's Salt Road (1999), was the cinematographer.
    "{who:person}, who [had ]~(shot|filmed|photographed) ..., (was|served as) the (cinematographer|director of photography)",
  ],
  find: (reading) => credited("cinematographer", reading),
  findInRow: (reading) => peopleUnder(/^cinematography$/i, reading),
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "cinematographer",
      worth: 0.6,
      stems: [
        "Who shot {film} with {other}?",
        "Which cinematographer worked on {film} with {other}?",
        "Together with {other}, who photographed {film}?",
      ],
    },
    {
      answer: "who",
      role: "cinematographer",
      worth: 0.7,
      stems: [
        "Who was the cinematographer of {film}?",
        "Which cinematographer shot {film}?",
        "Who was director of photography on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was photographed by Ingrid Holm.", finds: { who: "Ingrid Holm" } },
      { text: "Cinematographer Ingrid Holm shot the film in winter.", finds: { who: "Ingrid Holm" } },
      { text: "The harbour was shot at dawn, with cinematography by Ingrid Holm.", finds: { who: "Ingrid Holm" } },
      {
        text: "Ingrid Holm, who had shot two thrillers for Vale, was the cinematographer.",
        finds: { who: "Ingrid Holm" },
      },
      { text: "Ingrid Holm served as cinematographer.", finds: { who: "Ingrid Holm" } },
      {
        text: "His usual director of photography was ill, and in his place, Martin Vale hired Ingrid Holm.",
        finds: { who: "Ingrid Holm" },
      },
      { text: "Martin Vale hired cinematographer Ingrid Holm after a test.", finds: { who: "Ingrid Holm" } },
    ],
    rows: [{ source: "| cinematography = [[Ingrid Holm]]", finds: { who: "Ingrid Holm" } }],
    miss: [
      "Ingrid Holm, his usual cinematographer, was not available.",
      "Martin Vale had wanted Ingrid Holm as cinematographer.",
    ],
  },
});
