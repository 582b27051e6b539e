import { isNounPhrase } from "../clauses/clause.ts";
import { yearOfFilm } from "../phrases/film-years.ts";
import { filmsAsKnown } from "../phrases/films-beside.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FROM =
  "[the |{:date} |{:nationality} |his favorite |his favourite |her favorite |her favourite |a scene in |scenes in |that of |those of |{:person}'s [own |favorite |favourite |{:date} ]][film |novel |movie |book |painting |short story |play |comic ][{:person} film, ]{work}";

/** What in a film goes back to which work of somebody else. */
export const inspiredByWork = relation({
  name: "inspired-by-work",
  topic: "production",
  patterns: [
    // The chase over the ice was inspired by Winter Rising (1987).
    `^{what:text} (was|were) ~[partly |partially |in part |heavily |largely ](inspired|influenced) by ${FROM}`,
    // The last scene pays homage to Winter Rising.
    `^{what:text} (is|was|are|were) (a|an) {salute:=homage|tribute} to ${FROM}`,
    `^{what:text} ~(pays|paid|pay) {salute:=homage|tribute} to ${FROM}`,
  ],
  guard: ({ what, salute }, reading) => {
    if (what === undefined || /\b(?:said|claimed|suggested|noted|critics?|observers)\b/i.test(reading.text))
      return false;
    if (salute !== undefined) return thingSaid(what, reading) !== null;
    return isNounPhrase(what.text) && what.text.split(" ").length <= 8;
  },
  refine: (values, { text }) => {
    const era = values.work === undefined ? null : yearOfFilm(values.work, text);
    return { ...values, ...(era !== null && { era: textValue(String(era)) }) };
  },
  asks: [
    {
      answer: "work",
      options: ({ work, era }) => filmsAsKnown(work, era),
      worth: 0.7,
      stems: [
        "Which work inspired {what} in {film}?",
        "Which earlier work inspired {what} in {film}?",
        "What earlier work was the inspiration for {what} in {film}?",
        "To which work do the makers of {film} pay {salute} in {what}?",
        "Which work do the makers of {film} pay {salute} to in {what}?",
        "To which earlier work do the makers of {film} pay {salute} in {what}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The chase over the ice was inspired by Winter Rising (1987).",
        finds: { what: "the chase over the ice", work: "Winter Rising" },
      },
      {
        text: "The chase over the ice pays homage to Winter Rising (1987).",
        finds: { what: "the chase over the ice", work: "Winter Rising", salute: "homage" },
      },
    ],
    miss: [
      "It was inspired by Winter Rising (1987).",
      "The chase over the ice was inspired by a dream.",
      "Critics said that the chase over the ice was inspired by Winter Rising (1987).",
    ],
  },
});
