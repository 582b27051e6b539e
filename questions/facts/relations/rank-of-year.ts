import { relation } from "../relation.ts";

const RANKS = [
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const RANK = `{rank:=${RANKS.join("|")}}`;
const HIGHEST =
  "(-highest-grossing| highest-grossing|-highest grossing| highest grossing|-most successful| most successful|-most popular| most popular|-biggest| biggest|-top-grossing| top-grossing)";
const FILM = "(film|movie|picture|release)";

const CAPITALS = RANKS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);

/** Ranks not far from it. */
function nearRanks(rank: string): readonly string[] {
  const at = RANKS.indexOf(rank.toLowerCase());
  return CAPITALS.filter((_, other) => Math.abs(other - at) <= 4);
}

export const rankOfYear = relation({
  name: "rank-of-year",
  topic: "box-office",
  patterns: [
    // It was the seventh-highest-grossing film of 1982 in the United States.
    `(was|is|became|becoming|as|it|making it) the ${RANK}${HIGHEST} ${FILM} of {year:date}[ in [the ]{where:place}| at the {market:nationality} box office| {world:=worldwide}]/`,
    `(was|is|became|becoming|as|it|making it) the ${RANK}${HIGHEST} {nation:nationality} ${FILM} of {year:date}/`,
  ],
  guard: ({ year }, { text, sentence }) => {
    const after = text.slice((year?.mention?.end ?? 0) - sentence.start);
    return year?.mention?.quantity?.unit === "date year" && !/\b(?:to date|so far)\b/.test(after);
  },
  asks: [
    {
      answer: "rank",
      options: ({ rank }) => (rank === undefined ? [] : nearRanks(rank.text)),
      worth: 0.5,
      stems: [
        "Which place did {film} take among the highest-grossing {nation} films of {year}?",
        "Where did {film} stand among the highest-grossing {nation} films of {year}?",
        "Where did {film} come in the ranking of the highest-grossing {nation} films of {year}?",
        "Which place did {film} take among the highest-grossing films of {year} in {where}?",
        "Where did {film} stand among the highest-grossing films of {year} in {where}?",
        "Where did {film} come in the ranking of the highest-grossing films of {year} in {where}?",
        "Which place did {film} take at the {market} box office of {year}?",
        "Where did {film} stand at the {market} box office of {year}?",
        "Where did {film} come in the {market} box-office ranking of {year}?",
        "Which place did {film} take among the highest-grossing films of {year} {world}?",
        "Where did {film} stand among the highest-grossing films of {year} {world}?",
        "Where did {film} come in the ranking of the highest-grossing films of {year} {world}?",
        "Which place did {film} take among the highest-grossing films of {year}?",
        "Where did {film} stand among the highest-grossing films of {year}?",
        "Where did {film} come in the ranking of the highest-grossing films of {year}?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      { text: "The film was the seventh highest-grossing film of 1982.", finds: { rank: "seventh", year: "1982" } },
      {
        text: "It earned $40 million, becoming the third-highest-grossing film of 1982 in Norway.",
        finds: { rank: "third", year: "1982", where: "Norway" },
      },
    ],
    miss: [
      "The film is the seventh-highest-grossing film of all time.",
      "So far it is the third-highest-grossing film of 1982 to date.",
      "The film was one of the highest-grossing films of 1982.",
    ],
  },
});
