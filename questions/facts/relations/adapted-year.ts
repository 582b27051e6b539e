import { relation } from "../relation.ts";

const KIND =
  "{medium:=stage musical|musical|stage play|ballet|radio play|radio drama|television series|video game|pinball machine|board game|comic book|manga|graphic novel|ride|roller coaster|theme park ride}";

export const adaptedYear = relation({
  name: "adapted-year",
  ofOthers: true,
  topic: "film",
  sections:
    /legacy|adapt|sequel|remake|merchandi|other media|musical|game|impact|influence|spin|franchise|popular|related|lead/i,
  patterns: [
    // A stage musical based on the film opened in 2004.
    `(a|an|the) [{:nationality|name} ]${KIND}[ adaptation| version] (based on|of|adapted from|inspired by) {film}[,] (was |)~(opened|premiered|released|published|broadcast|aired|produced|staged|performed|issued) [{:text} ](in|on) {date}`,
    `{film} was ~(adapted|made|turned) into (a|an) [{:nationality|name} ]${KIND} in {date}`,
    `in {date}, {film} was ~(adapted|made|turned) into (a|an) [{:nationality|name} ]${KIND}`,
    `in {date}, (a|an) [{:nationality|name} ]${KIND}[ adaptation| version] (based on|of|adapted from) {film}`,
  ],
  guard: ({ date }) => /^date year$/.test(date?.mention?.quantity?.unit ?? ""),
  asks: [
    {
      answer: "date",
      worth: 0.35,
      stems: [
        "In which year was {film} turned into a {medium}?",
        "In which year did a {medium} based on {film} appear?",
        "In which year was {film} made into a {medium}?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      { text: "In 2004, the film was adapted into a stage musical.", finds: { date: "2004", medium: "stage musical" } },
    ],
    miss: ["In 2004, a stage musical was announced.", "In 2004, the film was shown on television."],
  },
});
