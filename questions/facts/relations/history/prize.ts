import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName } from "../../history/said.ts";
import type { Reading, Value } from "../../model.ts";
import { roleFor } from "../../phrases/honours.ts";
import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

const PRIZE = "[the |an ][{body:ceremony} for |{body:ceremony} ]{prize:category|ceremony}";
const AT = "[ at [the |that year's ][{:date} ]{fest:festival|subject|ceremony}]";
const WON = "~(won|received|was awarded|took|earned|gained)";
const MAKER = "{who:person|name|subject}";

export const prize = relation({
  name: "prize-won",
  about: OF_HISTORY,
  topic: "awards",
  patterns: [
    // Otto Brandt won the Golden Lion for Low Tide in 1931.
    `${MAKER} ${WON} ${PRIZE}${AT} for [{:words} in |the film ]{work:work}[ \\({:date}\\)][ in {year:date}]`,
    `In {year:date}[,] ${MAKER} ${WON} ${PRIZE}${AT} for {work:work}`,
    `${MAKER} ${WON} ${PRIZE} in {year:date} for {work:work}`,
    `${MAKER} ${WON} ${PRIZE} for {:work} in {:date} and for {work:work} in {year:date}`,
    // Low Tide won the Golden Lion in 1931.
    `{work:work}[ \\({:date}\\)][, ...,] ~(won|received|was awarded|took) ${PRIZE}${AT}[ in {year:date}]`,
    `In {year:date}[,] {work:work} ${WON} ${PRIZE}${AT}`,
    `The {prize:category|ceremony} of {year:date} went to {work:work}`,
  ],
  guard: (_, { text }) => !/\b(?:nominat\w+|shared|jointly|tied|together with|ex aequo|honorary)\b/i.test(text),
  refine: (values, reading) => {
    const { prize: won, body, who, work, year } = values;
    if (won === undefined || (who !== undefined && !isFullName(who))) return null;
    if (who !== undefined && work === undefined) return null;
    const named = body === undefined ? won.text : `${singular(body.text)} for ${won.text}`;
    if (/^Best /.test(named) && body === undefined) return null;
    return {
      ...values,
      prize: textValue(named),
      body: undefined,
      year: yearOf(year) ?? undefined,
      ...joint(who, reading),
    };
  },
  asks: [
    {
      answer: "work",
      draw: "films-then",
      free: true,
      worth: 0.9,
      aspect: "work",
      stems: [
        "Which film won the {prize} in {year}?",
        "Which of these won the {prize} in {year}?",
        "What film received the {prize} in {year}?",
      ],
    },
    {
      answer: "work",
      draw: "films-then",
      free: true,
      worth: 0.95,
      aspect: "work",
      stems: [
        "For which film did {who} win the {prize} in {year}?",
        "Which film brought {who} the {prize} in {year}?",
        "{who} won the {prize} in {year} for which film?",
      ],
    },
    {
      answer: "work",
      draw: "films-then",
      free: true,
      worth: 0.94,
      aspect: "work",
      stems: [
        "For which of these films did {who} win the {prize}?",
        "Which of these films brought {who} the {prize}?",
        "{who} won the {prize} for which of these films?",
      ],
    },
    {
      answer: "who",
      role: ({ prize: won }) =>
        /\bfor Best (?!Animated|Documentary)/.test(won?.text ?? "") ? roleFor(won) : "director",
      draw: "folk",
      free: true,
      worth: 0.93,
      aspect: "work",
      stems: [
        "Who won the {prize} for {work}?",
        "Who received the {prize} for {work}?",
        "To whom did {work} bring the {prize}?",
      ],
    },
    {
      answer: "year",
      free: true,
      worth: 0.5,
      aspect: "work",
      stems: [
        "In which year did {work} win the {prize}?",
        "In which year was the {prize} won by {work}?",
        "{work} won the {prize} in which year?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt won the Golden Lion for the film Low Tide in 1931.",
        finds: { who: "Robert Holt", work: "Low Tide", prize: "Golden Lion", year: "1931" },
      },
      {
        text: "The film Low Tide (1931) won the Golden Lion in 1932.",
        finds: { work: "Low Tide", prize: "Golden Lion", year: "1932" },
      },
    ],
    miss: [
      "The film Low Tide (1931) was nominated for the Golden Lion.",
      "The film Low Tide (1931) shared the Golden Lion with another.",
    ],
  },
});

const singular = (body: string) => body.replace(/Awards$/, "Award").replace(/Globes$/, "Globe");

/** Somebody else won it as well: nobody is asked for, then. */
function joint(who: Value | undefined, { text, sentence }: Reading): { who?: undefined } {
  const before = text.slice(0, (who?.mention?.start ?? 0) - sentence.start);
  return / and (?:[a-z-]+ ){0,4}$/.test(before) ? { who: undefined } : {};
}
