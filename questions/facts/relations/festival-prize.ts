import type { Value } from "../model.ts";
import { honoursIn } from "../phrases/honour-clauses.ts";
import { relation } from "../relation.ts";

/** Prizes of one jury, of which a film wins one; festival -> its prizes. */
const PRIZES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cannes/i, ["Palme d'Or", "Grand Prix", "Jury Prize", "Caméra d'Or", "Un Certain Regard Prize"]],
  [/venice/i, ["Golden Lion", "Silver Lion", "Special Jury Prize", "Volpi Cup", "Golden Osella"]],
  [/berlin/i, ["Golden Bear", "Silver Bear", "Alfred Bauer Prize", "Teddy Award"]],
  [/sundance/i, ["Grand Jury Prize", "Audience Award", "Directing Award", "Waldo Salt Screenwriting Award"]],
  [/toronto/i, ["People's Choice Award", "FIPRESCI Prize", "Platform Prize", "Best Canadian Feature Film"]],
];

const prizesOf = (festival: Value | undefined) => PRIZES.find(([name]) => name.test(festival?.text ?? ""))?.[1] ?? [];

export const festivalPrize = relation({
  name: "festival-prize",
  topic: "awards",
  patterns: [],
  // The film won the Golden Lion at the 1960 Venice Film Festival.
  find: (reading) =>
    honoursIn(reading).flatMap(({ won, category, ceremony, who, open }) => {
      const known = prizesOf(ceremony).includes(category.text);
      return won && who === null && !open && known
        ? [{ prize: { ...category, type: "text" }, festival: ceremony }]
        : [];
    }),
  asks: [
    {
      answer: "prize",
      options: ({ festival }) => prizesOf(festival),
      worth: 0.7,
      stems: [
        "Which prize did {film} win at {the:festival}?",
        "Which award did {film} take home from {the:festival}?",
        "What did {film} win at {the:festival}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      { text: "The film won the Golden Lion at the 1960 Venice Film Festival.", finds: { prize: "Golden Lion" } },
      {
        text: "At the 1979 Cannes Film Festival, the film was awarded the Jury Prize.",
        finds: { prize: "Jury Prize", festival: "Cannes Film Festival" },
      },
    ],
    miss: [
      "The film was nominated for the Golden Lion at the 1960 Venice Film Festival.",
      "The film competed for the Palme d'Or at the 1979 Cannes Film Festival.",
      "The film was shown at the 1979 Cannes Film Festival.",
    ],
  },
});
