import { joinApostrophes } from "./apostrophes.ts";
import { joinPunctuation } from "./punctuation.ts";
import type { Rule } from "./rule.ts";
import { applyRules } from "./rule.ts";

/** `mid @-@ 2012`, `1 @,@ 700`, `8 @.@ 5` */
const joinAtSigns: Rule = (text) => text.replace(/ ?@([-,.])@ ?/g, "$1");

/** `\$ 47 million` */
const dropBackslashes: Rule = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** `$ 47 million`, `95 %` */
const joinUnits: Rule = (text) => text.replace(/([$£€¥₹]) (?=\d)/g, "$1").replace(/(\d) %/g, "$1%");

/** `( Ana Ruiz )`, `[ Hale ] said` */
const joinBrackets: Rule = (text) => text.replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1");

/** `2001 – 09` */
const joinRanges: Rule = (text) => text.replace(/(\d) – (?=\d)/g, "$1–");

/** Apostrophes look at the words before them, so marks are joined to words first. */
const RULES: readonly Rule[] = [
  joinAtSigns,
  dropBackslashes,
  joinUnits,
  joinBrackets,
  joinPunctuation,
  joinRanges,
  joinApostrophes,
];

/** Undoes tokenisation. Text that was never tokenised passes unchanged. */
export function tidyTokens(text: string): string {
  return applyRules(RULES, text);
}
