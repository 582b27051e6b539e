import { pairQuotes } from "./quotes.ts";
import { applyRules, type Rule } from "./rule.ts";

/** ``so-called'', `so-called': quotation marks of typewriters */
const joinTypewriterQuotes: Rule = (text) => text.replace(/`/g, "'").replace(/''/g, '"');

/** `in France.[1][23]`, `[citation needed]`, `[note 4]`, `Plot[edit]` */
const dropReferences: Rule = (text) =>
  text.replace(
    / ?\[(?:\d{1,3}|[a-z]|(?:note|n|nb) \d{1,3}|edit|citation needed|clarification needed|when\?|who\?)\]/g,
    "",
  );

/** The page of a reference, left behind where the reference was: `so you can do your thing'".: 7 The actor` */
const dropReferencePages: Rule = (text) => text.replace(/(?<=[.,;!?]["']{0,2}): ?\d{1,4}(?:[–-]\d{1,4})?(?= |$)/g, "");

/** What a template left behind: `Actrius ( ) is`, `Sholay (, meaning "embers")` */
const dropEmptyBrackets: Rule = (text) => text.replace(/ ?\([ ,;]{0,4}\)/g, "").replace(/\([ ,;]{1,4}/g, "(");

/** A lost line break: `to the script.Hale wanted`; not `Salon.com`, `J.R. Jones` */
const spaceAfterStop: Rule = (text) =>
  text.replace(/(?<=[\p{Ll}\d)"%]{2}[.!?]"?)(?=\p{Lu}(?:[\p{Ll}' ]|\p{Lu}{2}))/gu, " ");

const collapseSpaces: Rule = (text) => text.replace(/ {2,}/g, " ").trim();

const RULES: readonly Rule[] = [
  joinTypewriterQuotes,
  dropReferences,
  dropReferencePages,
  dropEmptyBrackets,
  spaceAfterStop,
  collapseSpaces,
  pairQuotes,
];

/**
 * What every form needs. Afterwards double quotation marks are curly and paired (a straight one has no partner or
 * means inches), apostrophes and single quotation marks straight, spaces single.
 */
export function tidyCommon(text: string): string {
  return applyRules(RULES, text);
}
