import { circleMates } from "../../pools/index.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";

const WITH = "[,] (starring|with|featuring) {who:person+}";

/** Whom the article names more often has a part in the film. */
const SELDOM = 3;

/** Who is in what was made of the film again. */
export const remakeStar = relation({
  name: "remake-star",
  ofOthers: true,
  topic: "film",
  patterns: [
    // The film was remade in 1954 as Low Tide starring Robert Holt. | It was remade as Low Tide (1984) with Robert Holt.
    `{film} was ~remade [for television ]in {date}${WITH}`,
    `{film} was ~remade [for television ]in {date} as ...${WITH}`,
    `{film} was ~remade as {:work|name|quote} \\({date}\\)${WITH}`,
    // A remake of the film, starring Robert Holt, was released in 2013.
    `(a|the) [{:nationality} |television |Hollywood ]remake[ of {film}]${WITH}[ and directed by {:person}][,] was ~released [in {:place} ]in {date}`,
    `a {date} remake[ of {film}][, {:work|name|quote}]${WITH}`,
    // Low Tide, a 1992 film starring Robert Holt, was based on the film.
    "a {date} film starring {who:person+}, was based on {film}",
    // The sequel stars Robert Holt. | A sequel, Low Tide, starring Robert Holt, was released in 2013.
    "the sequel[, {:work|name|quote},] ~(features|stars|starred|featured) {next:person+}",
    "(a|the|its) sequel[ to {film}][,] [titled ][{:work|name|quote}[,] ](starring|featuring) {next:person+}",
    "for the sequel[, {:work|name|quote}], with {next:person+} joining the cast",
    "reprised their roles[ for the sequel| in the sequel], with {next:person+} joining the cast",
  ],
  guard: ({ who, next, date }, reading) =>
    (who === undefined || date?.mention?.quantity?.unit === "date year") &&
    // who is in the film itself, is in its sequel more often than not
    (next?.mention?.entity?.count ?? 0) <= SELDOM &&
    !/\b(?:announced|acquired|cast (?:as|in|for)|planned|expected|would|stage|musical|radio|series|sequels|possible|potential)\b/i.test(
      reading.text,
    ) &&
    isAsserted(reading),
  asks: [
    {
      answer: "who",
      many: true,
      options: ({ who, date }) => circleMates(who?.text ?? "", "actor", Number(date?.text)),
      worth: 0.55,
      stems: [
        "Which of these actors appeared in the {date} remake of {film}?",
        "Which of these actors starred in the {date} remake of {film}?",
        "Which of these actors can be seen in the {date} remake of {film}?",
      ],
    },
    {
      answer: "next",
      many: true,
      options: ({ next }) => circleMates(next?.text ?? "", "actor", null),
      worth: 0.5,
      stems: [
        "Which of these actors appeared in the sequel to {film}?",
        "Which of these actors has a part in the sequel to {film}?",
        "Which of these actors can be seen in the sequel to {film}?",
      ],
    },
  ],
  samples: {
    section: "Remake",
    match: [
      {
        text: "The film was remade in 1954 as Low Tide at Noon starring Robert Holt and Ines Calloway.",
        finds: { who: "Ines Calloway", date: "1954" },
      },
      {
        text: "A remake of the film, starring Robert Holt and directed by Otto Brandt, was released in 2013.",
        finds: { who: "Robert Holt", date: "2013" },
      },
      { text: "The sequel features Robert Holt and Ines Calloway.", finds: { next: "Ines Calloway" } },
      { text: "Low Tide, a 1992 film starring Robert Holt, was based on the film.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "A remake of the film, starring Robert Holt, was announced in 2013.",
      "A sequel was planned with Robert Holt.",
      "The sequel would star Robert Holt.",
    ],
  },
});
