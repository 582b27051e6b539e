import { relation } from "../relation.ts";

const WON = "(won|received|took home|earned|garnered|collected|claimed)";

export const awardCount = relation({
  name: "award-count",
  topic: "awards",
  patterns: [
    // The film won four Academy Awards.
    `{film} ~${WON} [a total of ]{count} {ceremony}`,
    "{film} was nominated for [a total of ]{:count} {ceremony}[,| and] (winning|won) {count}",
    "{film} (received|earned|garnered) [a total of ]{:count} {ceremony} nominations[,| and] (winning|won) {count}",
    "{film} (received|earned|garnered|was nominated for) [a total of ]{:count} (nominations|awards) at [the ]{ceremony}[,| and] (winning|won) {count}",
    // ... was nominated for ten Academy Awards, including Best Film, and won four: Best Director ...
    "{film} (was nominated for|received) [a total of ]{:count} {ceremony}[ nominations]... (and won|winning|and it won|and won a total of) {count}",
    `{film} ~${WON} [a total of ]{count} (awards|prizes|trophies|Oscars) at [the ]{ceremony}`,
    `at [the ]{ceremony}, {film} ~${WON} [a total of ]{count} (awards|prizes|trophies)`,
    "at [the ]{ceremony}, {film} (received|earned|garnered|was nominated for) [a total of ]{:count} (nominations|awards)[,| and] (winning|won) {count}",
  ],
  guard: ({ count, ceremony }, { text, sentence }) => {
    const after = text.slice((ceremony?.mention?.end ?? 0) - sentence.start);
    const more = text.slice((count?.mention?.end ?? 0) - sentence.start);
    return (
      !/^ (?:nomination|nod)/i.test(after) &&
      /^(?:$|[:,.;)]| \(| of (?:them|which|those)| awards?\b| prizes| trophies| Oscars| including| for | at | from |[ -]* ?\p{Lu})/u.test(
        more,
      )
    );
  },
  asks: [
    {
      answer: "count",
      worth: 0.65,
      stems: [
        "How many awards did {film} win at {the:ceremony}?",
        "How many prizes did {film} take at {the:ceremony}?",
        "How many awards went to {film} at {the:ceremony}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      { text: "The film won four Academy Awards.", finds: { count: "four", ceremony: "Academy Awards" } },
      { text: "The film won seven awards at the 5th Harbour Awards.", finds: { count: "seven" } },
      { text: "The film was nominated for ten Academy Awards and won four.", finds: { count: "four" } },
      {
        text: "The film was nominated for ten Academy Awards, including Best Picture, and won five: Best Director and four others.",
        finds: { count: "five", ceremony: "Academy Awards" },
      },
      { text: "At the 5th Harbour Awards, the film received six nominations, winning two.", finds: { count: "two" } },
    ],
    miss: [
      "The film received four Academy Award nominations.",
      "The film was nominated for four Academy Awards.",
      "The film won several Academy Awards.",
      "The film was expected to win four Academy Awards.",
      "The film won two more Academy Awards.",
    ],
  },
});
