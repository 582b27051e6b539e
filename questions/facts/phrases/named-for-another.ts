import type { Reading, Value } from "../model.ts";

/** "The father of Redmond", "a friend to Anna": the one who is named only says who somebody else is. */
const LEANS_ON = /\b(?:of|to|from|with|than|behind|beside|between|like|by|for|against|about) (?:the )?$/i;

/** Whether somebody is named only to tell who or what else is meant, so that nothing more is said of them. */
export function isNamedForAnother(value: Value | undefined, { text, sentence }: Reading): boolean {
  if (!value?.mention || value.mention.pronoun) return false;
  return LEANS_ON.test(text.slice(0, value.mention.start - sentence.start));
}
