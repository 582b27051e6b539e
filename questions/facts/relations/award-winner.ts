import { ACTING, fieldOf } from "../lexicon/categories.ts";
import type { Value } from "../model.ts";
import { awardRowIn } from "../phrases/award-row.ts";
import { honoursIn, isWholeName, slotsOf } from "../phrases/honour-clauses.ts";
import { ownHonoursIn } from "../phrases/honour-list.ts";
import { isWon, roleFor } from "../phrases/honours.ts";
import { relation } from "../relation.ts";

const WON = "(won|wins|received|was ~awarded|was ~given|took home|earned|claimed)";
const THE = "[the ][award for |awards for ]";
/** Evenings of which everybody hears. */
const GREAT = /\b(?:Academy Awards|Golden Globe Awards|British Academy|BAFTA|Cannes|Venice|Berlin)\b/;

/** Says of a player's prize as well that it was one of those. */
function withEvening(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const { category, ceremony } = values;
  if (ceremony === undefined || !GREAT.test(ceremony.text) || !ACTING.has(fieldOf(category?.text ?? ""))) return values;
  return { ...values, evening: ceremony };
}

const AT = "(at|from) [the ]{ceremony:ceremony|festival}";

export const awardWinner = relation({
  name: "award-winner",
  topic: "awards",
  patterns: [
    // Jonze was also awarded the Best Original Screenplay Award from the Writers Guild of America and at the 19th Critics' Choice Awards.
    `{who:person} ~${WON} ${THE}{category} ${AT}`,
    `{who:person} ~${WON} ${THE}{category} (at|from) [the ]{:ceremony|festival} and ${AT}`,
    // ... the 8th Rome International Film Festival, where Johansson won Best Actress
    `{ceremony:ceremony|festival}, where {who:person} ~${WON} ${THE}{category}`,
    // At the 71st Golden Globe Awards, the film received three nominations, and Jonze won the award for Best Screenplay.
    `at [the ]{ceremony}, {who:person} ~${WON} ${THE}{category}`,
    `at [the ]{ceremony}, {:film} ... ... (and|with) {who:person} ~(won|winning|received|receiving|awarded) [for ]${THE}{category}`,
    `at [the ]{ceremony}, {:film} ... {:category}, {who:person} won ${THE}{category}`,
    // ... going on to win Best Screenplay for Jonze
    `at [the ]{ceremony}, {:film} ... ... (win|won|winning) ${THE}{category} for {who:person}`,
    // The film also won Best Fantasy Film, Best Supporting Actress for Johansson, and Best Writing for Jonze at the 40th Saturn Awards
    `{:film} ~${WON} ${THE}{:category}[,] and {category} for {who:person} ${AT}`,
    `{:film} ~${WON} ${THE}{:category}, {category} for {who:person}... ${AT}`,
    `{:film} ~${WON} ... {:category} for {:person}[,] and {category} for {who:person} ${AT}`,
    // He won the Academy Award for Best Actor
    `{who:person} ~${WON} [the |a |an ]{ceremony} for {category}/`,
  ],
  findInRow: (reading) => {
    const row = awardRowIn(reading);
    if (row === null || !row.won || row.people.length !== 1) return [];
    return row.people.map((who) => withEvening({ who, category: row.category, ceremony: row.ceremony }));
  },
  // ... won Best Film, Best Director (Ida Holm) and Best Writing for Otto Brandt
  find: (reading) => [
    ...ownHonoursIn(reading)
      .filter(({ category }) => isWon(category, reading))
      .map(withEvening),
    ...honoursIn(reading)
      .filter(({ won, who }) => won && who !== null)
      .map((honour) => withEvening(slotsOf(honour))),
  ],
  guard: ({ category }, reading) => isWon(category, reading) && isWholeName(category, reading),
  refine: withEvening,
  asks: [
    {
      answer: "category",
      foils: "nominated-for",
      worth: 0.75,
      stems: [
        "Which award did {who} win for {film} at {the:ceremony}?",
        "What did {who} win at {the:ceremony} for {film}?",
        "Which award did {film} bring {who} at {the:ceremony}?",
      ],
    },
    {
      answer: "who",
      role: ({ category }) => roleFor(category),
      worth: 0.55,
      stems: [
        "Who won {category} at {the:ceremony} for {film}?",
        "Who took {category} at {the:ceremony} for {film}?",
        "At {the:ceremony}, who won {category} for {film}?",
      ],
    },
    {
      answer: "ceremony",
      worth: 0.45,
      stems: [
        "At which of these awards did {who} win {category} for {film}?",
        "Which of these ceremonies gave {who} {category} for {film}?",
        "At which of these ceremonies did {who} win {category} for {film}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "At the 5th Harbour Awards, the film won awards for Best Film, Best Director (Nora Ashdown), and Best Actor (Martin Vale).",
        finds: { who: "Martin Vale", category: "Best Actor", ceremony: "5th Harbour Awards" },
      },
      {
        text: "Martin Vale was also awarded the Best Original Screenplay Award from the Writers Guild of America and at the 19th Critics' Choice Awards.",
        finds: { who: "Martin Vale", category: "Best Original Screenplay", ceremony: "19th Critics' Choice Awards" },
      },
      {
        text: "The film was shown at the 8th Bergen Film Festival, where Nora Ashdown won Best Actress.",
        finds: { who: "Nora Ashdown", category: "Best Actress", ceremony: "Bergen Film Festival" },
      },
      {
        text: "At the 71st Golden Globe Awards, the film garnered three nominations, going on to win Best Screenplay for Martin Vale.",
        finds: { who: "Martin Vale", category: "Best Screenplay" },
      },
      {
        text: "The film also won Best Fantasy Film, Best Supporting Actress for Nora Ashdown, and Best Writing for Martin Vale at the 40th Saturn Awards.",
        finds: { who: "Nora Ashdown", category: "Best Supporting Actress" },
      },
      {
        text: "The film also won Best Fantasy Film, Best Supporting Actress for Nora Ashdown, and Best Writing for Martin Vale at the 40th Saturn Awards.",
        finds: { who: "Martin Vale", category: "Best Writing" },
      },
    ],
    rows: [
      {
        source:
          '{|\n! Award !! Category !! Recipient !! Result\n|-\n| rowspan="2" | Harbour Awards || Best Film || || {{nom}}\n|-\n| Best Director || Nora Ashdown || {{won}}\n|}',
        finds: { who: "Nora Ashdown", ceremony: "Harbour Awards", category: "Best Director" },
      },
      {
        source:
          "{|\n! Award !! Category !! Recipient !! Result\n|-\n| Harbour Awards || Best Director || Nora Ashdown || {{nom}}\n|}",
        finds: null,
      },
    ],
    miss: [
      "Martin Vale won the Academy Award for Best Music, Scoring of a Dramatic Picture.",
      "At the 86th Academy Awards, the film received nominations for Best Picture and Best Director.",
      "The film was nominated for Best Picture at the 86th Academy Awards, but lost to Gravity.",
      "At the 40th Saturn Awards, the film won Best Director.",
      "The film was expected to win Best Picture at the 86th Academy Awards.",
      "At the 29th Saturn Awards, Robin Cole was nominated for Best Supporting Actor.",
      "The film was nominated for Best Writing for Martin Vale at the 40th Saturn Awards.",
      "Nora Ashdown presented Best Actress at the 40th Saturn Awards.",
    ],
  },
});
