import type { Option } from "../../../../questions/writing/draft.ts";

/** A name of the pools that the article does not have. */
export const option = (text: string): Option => ({
  text,
  key: text.toLowerCase(),
  from: "pool",
  named: { whole: 0, surname: 0 },
  prominence: null,
  place: 0,
});
