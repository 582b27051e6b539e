import { modalityOf } from "../modality.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";
import { isNounPhrase, mentionsOf, passiveOf, sayMasked } from "./clause.ts";

/** A passive clause that can be asked about: what was done to what, and the words after the verb, masked. */
export type Done = { readonly slots: Record<string, Value>; readonly verb: string; readonly rest: string };

export function doneIn(reading: Reading): Done | null {
  const clause = passiveOf(reading);
  if (clause === null || !isNounPhrase(clause.subject) || !isAsserted(reading)) return null;
  if (mentionsOf(clause.subject, reading).some(isFilmOrWork)) return null;
  const slots = {
    what: textValue(sayMasked(clause.subject, reading)),
    was: textValue(clause.be),
    done: textValue(clause.verb),
  };
  return { slots, verb: clause.verb, rest: clause.rest };
}

function isFilmOrWork(mention: Mention): boolean {
  return mention.type === "film" || mention.type === "work" || mention.type === "quote";
}

function isAsserted(reading: Reading): boolean {
  return modalityOf(reading.mask, 0, reading.mask.length) === "asserted";
}
