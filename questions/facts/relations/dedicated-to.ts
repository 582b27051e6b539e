import type { Value } from "../model.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";

const TRADE =
  "[actor |actress |director |cinematographer |composer |editor |producer |screenwriter |writer |stuntman |filmmaker |singer |musician ]";

/** Whose peers stand beside somebody. */
const ROLES = ["cinematographer", "director", "actor", "composer", "editor", "producer", "writer", "singer"];

const roleOf = ({ who }: Readonly<Record<string, Value>>) =>
  ROLES.find((role) => who?.mention?.entity?.roles.has(role) === true) ?? "";

export const dedicatedTo = relation({
  name: "dedicated-to",
  topic: "production",
  patterns: [
    // The film is dedicated to the memory of Otto Brandt.
    `{film} (is|was) ~dedicated to [the memory of |the late ]${TRADE}{who:person}`,
    `(dedicated|dedicates|dedicating) {film} to [the memory of |the late ]${TRADE}{who:person}`,
    // It was the last work of Otto Brandt, who died in May, and to whom the film is dedicated.
    "{who:person}, who ~died ..., [and ]to whom {film} (is|was) dedicated",
  ],
  guard: ({ who }, reading) => who?.text.includes(" ") === true && isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: roleOf,
      worth: 0.65,
      stems: ["To whom is {film} dedicated?", "Who is {film} dedicated to?", "Whom is {film} dedicated to?"],
    },
  ],
  samples: {
    match: [
      { text: "The film is dedicated to the memory of Otto Brandt.", finds: { who: "Otto Brandt" } },
      { text: "Martin Vale dedicated the film to Otto Brandt.", finds: { who: "Otto Brandt" } },
      {
        text: "It is the last work of cinematographer Otto Brandt, who died of a stroke, to whom the film is dedicated.",
        finds: { who: "Otto Brandt" },
      },
    ],
    miss: [
      "The film is dedicated to the sailors of Oslo.",
      "The song is dedicated to Otto Brandt.",
      "The film is dedicated to Otto Brandt and Robert Holt.",
    ],
  },
});
