import { isAlone } from "../../phrases/final.ts";
import { relation } from "../../relation.ts";
import { valuesUnder } from "../../rows.ts";
import { textValue } from "../../values.ts";

export const createdBy = relation({
  name: "created-by",
  about: ["show", "series"],
  topic: "crew",
  findInRow: (row) => {
    const found = valuesUnder(/^creators?$|^created by$/i, row);
    return found.length === 1 ? found.map(({ text }) => ({ who: textValue(text) })) : [];
  },
  patterns: [
    // The series was created by Otto Brandt.
    "{subject}[, ...] (was|is) ~created by [{:words} ]{who:person}",
    "{subject} (is|was) ... (series|show|sitcom|drama|comedy)[ ...] created by [{:words} ]{who:person}",
  ],
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      draw: "creators",
      worth: 0.8,
      stems: ["Who created {subject}?", "By which writer was {subject} created?", "Who is the creator of {subject}?"],
    },
  ],
  samples: {
    match: [{ text: "The series was created by Robert Holt.", finds: { who: "Robert Holt" } }],
    miss: ["The character was created by Robert Holt.", "The series was created by Robert Holt and Lena Moreau."],
  },
});
