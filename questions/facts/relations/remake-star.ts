import { circleMates } from "../../pools/index.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";

const WITH = "[,] (starring|with|featuring) {who:person+}";

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
  ],
  guard: ({ who, date }, reading) =>
    date?.mention?.quantity?.unit === "date year" &&
    !/\b(?:announced|acquired|cast|planned|sequel|stage|musical|radio)\b/i.test(reading.text) &&
    isAsserted(reading) &&
    who !== undefined,
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
      { text: "Low Tide, a 1992 film starring Robert Holt, was based on the film.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "A remake of the film, starring Robert Holt, was announced in 2013.",
      "A sequel starring Robert Holt was released in 2013.",
    ],
  },
});
