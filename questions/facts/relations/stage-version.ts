import { relation } from "../relation.ts";

const SHOW =
  "(musical|stage musical|stage version|stage adaptation|stage play|musical version|musical adaptation|Broadway musical|stage musical adaptation|opera)";

export const stageVersion = relation({
  name: "stage-version",
  ofOthers: true,
  topic: "film",
  patterns: [
    // A stage musical based on the film opened on Broadway in 2004.
    `a ${SHOW}[ based on {film}| of {film}| adaptation of {film}][,] ... (opened|premiered|debuted|was staged|ran|began)[ on {:name}| in {:place}| at ...| in ...] (in|on) {date}`,
    `${SHOW} (opened|premiered|debuted)[ on {:name}| in {:place}| at ...] (in|on) {date}`,
    `{film} was ~adapted (as|into|for) a[n] [{:name} ]${SHOW}[,| that| which] ... (opened|premiered|debuted)[ on {:name}| in {:place}] (in|on) {date}`,
  ],
  guard: (_, { mentions, text }) =>
    !mentions.some(({ type }) => type === "work") &&
    !/\b(?:closed|until|tour|revival|revived|based on the (?:novel|book|play))\b/.test(text),
  asks: [
    {
      answer: "date",
      worth: 0.45,
      stems: [
        "{When} did the stage version of {film} open?",
        "{When} was {film} first seen as a stage show?",
        "{When} did {film} reach the stage?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      { text: "A stage musical adaptation opened on Broadway in 2004.", finds: { date: "2004" } },
      { text: "The film was adapted into a musical, which opened in London in 1999.", finds: { date: "1999" } },
    ],
    miss: [
      "A stage musical was planned to open in 2004.",
      "The film opened on Broadway in 2004.",
      "A musical based on the novel opened in 1999.",
    ],
  },
});
