import { pairQuotes } from "./quotes.ts";

type Rule = (text: string) => string;

/** `’90s`, `Jonze’s`: one apostrophe, so that rules need to know only one. */
const straightenApostrophes: Rule = (text) => text.replace(/[‘’ʼ`´]/g, "'").replace(/''/g, '"');

/** `“fine”`, `„fine“`, `«fine»` */
const straightenQuotes: Rule = (text) => text.replace(/[“”„‟«»]/g, '"');

/** `in France.[1][23]`, `[citation needed]`, `[note 4]` */
const dropReferences: Rule = (text) =>
  text.replace(/ ?\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed|clarification needed|when\?|who\?)\]/g, "");

const collapseSpaces: Rule = (text) => text.replace(/ {2,}/g, " ").trim();

const RULES: readonly Rule[] = [straightenApostrophes, straightenQuotes, dropReferences, collapseSpaces, pairQuotes];

/** What every form needs: one apostrophe, paired quotation marks, single spaces, no reference numbers. */
export function tidyCommon(text: string): string {
  return RULES.reduce((tidied, rule) => rule(tidied), text);
}
