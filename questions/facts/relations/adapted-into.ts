import { relation } from "../relation.ts";

/** Forms a story of a film can be given; of one line only one can be an option. */
const LINES = [
  "stage musical|Broadway musical|musical",
  "opera",
  "ballet",
  "television series|TV series|sitcom|television sitcom",
  "radio play|radio drama|audio drama",
  "stage play|play",
].map((line) => line.split("|"));

/** "into a musical and a television show": one of which no list may offer as wrong. */
const INTO_MORE = /\b(?:musical|opera|ballet|series|sitcom|play|drama|show)\b[^.;]{0,40}(?:,|\band|\bor) an? /i;

const FORM = `{form:=${LINES.flat().join("|")}}`;

export const adaptedInto = relation({
  name: "adapted-into",
  ofOthers: true,
  topic: "film",
  patterns: [
    // The film was adapted into an opera in 1999.
    `{film} (was|has been) ~(adapted|turned|made|developed) (into|as) (a|an) [successful |popular |two-act |short-lived |one-act |rock ]${FORM} (in|by|at|on|with|for|that|which|titled|called|of|directed|written|starring|produced|featuring)`,
    `{film} (was|has been) ~(adapted|turned|made|developed) (into|as) (a|an) [successful |popular |two-act |short-lived |one-act |rock ]${FORM}/`,
  ],
  guard: (_, { text }) =>
    !INTO_MORE.test(text) &&
    !/\b(?:planned|announced|development|cancelled|canceled|proposed|rumou?red|considered)\b/i.test(text),
  asks: [
    {
      answer: "form",
      options: ({ form }) =>
        LINES.filter((line) => !line.includes(form?.text ?? "") && !sharesPlace(line, form?.text ?? "")).map(
          ([first = ""]) => first,
        ),
      worth: 0.5,
      stems: [
        "Into what was {film} later adapted?",
        "Which of these was later made of {film}?",
        "{film} was later turned into which of these?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      { text: "The film was adapted into an opera in 1999.", finds: { form: "opera" } },
      { text: "The film was later turned into a television series.", finds: { form: "television series" } },
    ],
    miss: [
      "The novel was adapted into an opera in 1999.",
      "The film was to be adapted into an opera.",
      "An opera based on the film was announced in 1999.",
    ],
  },
});

/** A film of which there is a musical may have been a play as well. */
function sharesPlace(line: readonly string[], form: string): boolean {
  const stage = (words: readonly string[]) => words.some((word) => /musical|play$/.test(word));
  return stage(line) && stage([form]);
}
