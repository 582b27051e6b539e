import { allOptions, type Gate } from "./gate.ts";

/** Options of different form: one has digits, another has none. */
export const mixed: Gate = {
  name: "mixed-form",
  stops: (draft) => {
    const shapes = allOptions(draft).map((text) => /\d/.test(text));
    return draft.answer.mention?.quantity != null && new Set(shapes).size > 1;
  },
};
