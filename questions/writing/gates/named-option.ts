import { plainTitle } from "../../facts/mentions/title.ts";
import type { Gate } from "./gate.ts";

/** A capitalised word with no other beside it. */
const LONE = /(?<!\p{Lu}[\p{L}.'’-]* )\b\p{Lu}[\p{L}-]+(?! \p{Lu})/gu;

/** The stem of a story question calls by the first name whom an option calls in full: both may be one. */
export const namedOption: Gate = {
  name: "named-option",
  stops: ({ relation, answer, stem, wrong }, { article }) => {
    if (relation.topic !== "story" || answer.type !== "character") return false;
    const words = new Set(stem.text.replace(plainTitle(article.title), "").match(LONE) ?? []);
    return wrong.some(({ text }) => words.has(text.split(" ")[0] ?? "") && !stem.text.includes(text));
  },
};
