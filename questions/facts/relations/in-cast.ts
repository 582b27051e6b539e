import { PLAYER } from "../lexicon/labels.ts";
import { castIn, isKnown, isOfCast } from "../phrases/cast-line.ts";
import { relation } from "../relation.ts";
import { valuesUnder } from "../rows.ts";
import { valueFrom } from "../values.ts";

export const inCast = relation({
  name: "in-cast",
  topic: "cast",
  within: "everywhere",
  patterns: [],
  // Hugh Marsh as a ferryman
  find: (reading) => castIn(reading).map((who) => ({ who: valueFrom(who) })),
  // Actor: Hugh Marsh; Role: ferryman
  findInRow: (row) =>
    (isOfCast(row) ? valuesUnder(PLAYER, row) : []).flatMap(({ mentions }) => {
      const [who, second] = mentions.filter(({ type }) => type === "person");
      return who !== undefined && second === undefined && isKnown(who) ? [{ who: valueFrom(who) }] : [];
    }),
  asks: [
    {
      answer: "who",
      role: "actor",
      many: true,
      worth: 0.1,
      stems: [
        "Which of these actors has a part in {film}?",
        "Which of these actors is among the cast of {film}?",
        "Which of these actors belongs to the cast of {film}?",
      ],
    },
  ],
  samples: {
    section: "Cast",
    match: [
      { text: "Burt Kwouk as a ferryman", finds: { who: "Burt Kwouk" } },
      { text: "The ferryman – Burt Kwouk", finds: { who: "Burt Kwouk" } },
      { text: "Burt Kwouk (uncredited)", finds: { who: "Burt Kwouk" } },
      { text: "Burt Kwouk and Peter Bull appear as ferrymen.", finds: { who: "Peter Bull" } },
    ],
    rows: [{ source: "{|\n! Actor !! Role\n|-\n| Burt Kwouk || Ferryman\n|}", finds: { who: "Burt Kwouk" } }],
    miss: [
      "Robert Holt as a ferryman",
      "Burt Kwouk as a ferryman (archive footage)",
      "Burt Kwouk as Edda's stunt double",
      "Burt Kwouk was considered as a ferryman.",
      "A friend of Burt Kwouk plays a ferryman.",
    ],
  },
});
