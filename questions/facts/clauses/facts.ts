import { baseOf } from "../lexicon/verbs.ts";
import { modalityOf } from "../modality.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";
import { activeOf, isNounPhrase, isSelfContained, mentionsOf, passiveOf, sayMasked } from "./clause.ts";

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

/** An active clause that can be asked about: who did what. `rest` is masked. */
export type Did = { readonly who: Mention; readonly did: string; readonly does: string; readonly rest: string };

export function didIn(reading: Reading): Did | null {
  const clause = activeOf(reading);
  const does = clause === null ? undefined : baseOf(clause.verb);
  if (clause === null || does === undefined || !isAsserted(reading)) return null;
  const named = mentionsOf(clause.subject, reading);
  const who = named.at(-1);
  if (named.length !== 1 || who === undefined) return null;
  if (!isSelfContained(clause.rest) || mentionsOf(clause.rest, reading).some((mention) => mention.type === "quote"))
    return null;
  return { who, did: clause.verb, does, rest: clause.rest };
}

function isFilmOrWork(mention: Mention): boolean {
  return mention.type === "film" || mention.type === "work" || mention.type === "quote";
}

function isAsserted(reading: Reading): boolean {
  return modalityOf(reading.mask, 0, reading.mask.length) === "asserted";
}

/** Enough is said to know what is meant: some words of weight, no bare "the film". */
export function saysEnough(text: string): boolean {
  return text.split(" ").filter((word) => word.length >= 3).length >= 2;
}
