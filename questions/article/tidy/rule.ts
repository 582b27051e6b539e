/** One thing that is put right in a paragraph. Rules run in the order of their list. */
export type Rule = (text: string) => string;

export function applyRules(rules: readonly Rule[], text: string): string {
  return rules.reduce((tidied, rule) => rule(tidied), text);
}
