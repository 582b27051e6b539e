import { honoursIn, slotsOf } from "../phrases/honour-clauses.ts";
import { relation } from "../relation.ts";

/** Others are named elsewhere, maybe under another name. */
const MORE = /\b(?:also|additional\w*|further|other|more|several|numerous|many|various)\b/i;

/** "only missing a nomination for Best Actress": one that it was not up for. */
const BUT = /\b(?:miss\w*|except\w*|snub\w*|fail\w*|without|not|bar|but for)\b/i;

/** What a film was up for, where the sentence names all of it. */
export const upForAward = relation({
  name: "up-for-award",
  topic: "awards",
  patterns: [],
  // The film was nominated for the Academy Awards for Best Director and Best Film Editing.
  find: (reading) =>
    MORE.test(reading.text) || BUT.test(reading.text)
      ? []
      : honoursIn(reading)
          .filter(({ won, open, who }) => !won && !open && who === null)
          .map(slotsOf),
  asks: [
    {
      answer: "category",
      many: true,
      worth: 0.5,
      stems: [
        "For which of these awards was {film} nominated at {the:ceremony}?",
        "Which of these nominations did {film} receive at {the:ceremony}?",
        "Which of these awards was {film} up for at {the:ceremony}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "The film received Academy Award nominations for Best Director, Best Film Editing and Best Original Score.",
        finds: { category: "Best Film Editing", ceremony: "Academy Awards" },
      },
      {
        text: "The Glass Harbour was nominated for the Golden Globe Award for Best Original Song.",
        finds: { category: "Best Original Song", ceremony: "Golden Globe Awards" },
      },
    ],
    miss: [
      "The film won the Academy Award for Best Director.",
      "The film also received an Academy Award nomination for Best Director.",
      "At the 5th Academy Awards, the film was nominated for Best Director, only missing a nomination for Best Actress.",
      "The film was expected to be nominated for the Academy Award for Best Director.",
      "The film received several nominations at the 5th Harbour Awards, including Best Director.",
      "Martin Vale was nominated for the Academy Award for Best Actor.",
      "The film lost the Academy Award for Best Director to Winter Rising (1987), for which it was nominated.",
    ],
  },
});
