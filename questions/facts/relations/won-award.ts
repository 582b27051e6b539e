import type { Reading, Value } from "../model.ts";
import { awardRowIn } from "../phrases/award-row.ts";
import { hasUnknownBody, honoursIn, slotsOf } from "../phrases/honour-clauses.ts";
import { isOpenList, isWon } from "../phrases/honours.ts";
import { relation } from "../relation.ts";

const WON = "(won|wins|received|was ~awarded|was ~given|took home|earned|claimed)";
const THE = "[the ][award for |awards for ]";
const AT = "(at|from) [the ]{ceremony:ceremony|festival}";

/** Given outside of the contest: nothing else could have been won in its place. */
const SPECIAL = /\b(?:Special|Honorary|Achievement)\b/;

export const wonAward = relation({
  name: "won-award",
  topic: "awards",
  patterns: [
    // At the 86th Academy Awards, the film received five nominations, including Best Picture, and won the award for Best Original Screenplay.
    `at [the ]{ceremony}, {:film} ~${WON} ${THE}{category:category+}`,
    `at [the ]{ceremony}, {:film} ... ... (and|,) ~${WON} ${THE}{category:category+}`,
    `at [the ]{ceremony}, {:film} ... ... (winning|and winning) ${THE}{category:category+}`,
    // It was nominated for five awards at the 87th Academy Awards, winning Best Visual Effects
    `{:film} was nominated for ... at [the ]{ceremony}, (winning|and won) ${THE}{category:category+}`,
    `{:film} ~${WON} ${THE}{category:category+} ${AT}`,
    `{:film} ~${WON} ${THE}{category}[,| and] {:category} for {:person} ${AT}`,
    `{:film} ~${WON} ${THE}{category}, {:category} for {:person}... ${AT}`,
  ],
  // ... won the Academy Awards for Best Picture and Best Director
  find: (reading) =>
    honoursIn(reading)
      .filter(({ won, who, open, ceremony }) => won && who === null && !open && !SPECIAL.test(ceremony.text))
      .map(slotsOf),
  findInRow: (reading) => {
    const row = awardRowIn(reading);
    return row?.won === true ? [{ category: row.category, ceremony: row.ceremony }] : [];
  },
  guard: ({ category, ceremony }, reading) =>
    !SPECIAL.test(ceremony?.text ?? "") &&
    !hasUnknownBody(reading) &&
    isWon(category, reading) &&
    !isOpenList(category, reading) &&
    !isFor(category, reading) &&
    isWhole(reading),
  asks: [
    {
      answer: "category",
      many: true,
      foils: "nominated-for",
      worth: 0.6,
      stems: [
        "Which of these awards did {film} win at {the:ceremony}?",
        "Which of these did {film} win at {the:ceremony}?",
        "Which of these prizes did {film} win at {the:ceremony}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "The film also won Best Fantasy Film, Best Supporting Actress for Nora Ashdown, and Best Writing for Martin Vale at the 40th Saturn Awards.",
        finds: { ceremony: "40th Saturn Awards", category: "Best Fantasy Film" },
      },
      {
        text: "At the 86th Academy Awards, the film received five nominations, including Best Picture, and won the award for Best Sound Editing.",
        finds: { ceremony: "86th Academy Awards", category: "Best Sound Editing" },
      },
      {
        text: "The film was nominated for five awards at the 87th Academy Awards, winning Best Visual Effects.",
        finds: { category: "Best Visual Effects" },
      },
    ],
    rows: [
      {
        source:
          "{|\n! Award !! Category !! Recipient !! Result\n|-\n| [[5th Harbour Awards|Harbour Awards]] || Best Film || || {{won}}\n|}",
        finds: { ceremony: "Harbour Awards", category: "Best Film" },
      },
      {
        source: "{|\n! Award !! Category !! Recipient !! Result\n|-\n| Harbour Awards || Best Film || || {{nom}}\n|}",
        finds: null,
      },
    ],
    miss: [
      "At the 86th Academy Awards, the film received nominations for Best Picture and Best Director.",
      "The film was nominated for Best Picture at the 86th Academy Awards, but lost to Gravity.",
      "The film won several awards, including Best Director at the 40th Saturn Awards.",
      "The film was expected to win Best Picture at the 86th Academy Awards.",
      "The film won Best Director for Nora Ashdown at the 40th Saturn Awards.",
    ],
  },
});

/** Told where all of a ceremony's honours are told: under a heading of their own, or beside the nominations. */
function isWhole({ section, text }: Reading): boolean {
  return section.path.some((heading) => /accolade|award|honou?r|recognition/i.test(heading)) || /nominat/i.test(text);
}

/** "Best Director for Ida Holm": hers, not simply the film's. */
function isFor(category: Value | undefined, { text, sentence }: Reading): boolean {
  if (!category?.mention) return false;
  return /^ (?:\(|(?:for|to) (?!the\b|its\b))\p{Lu}/u.test(text.slice(category.mention.end - sentence.start));
}
