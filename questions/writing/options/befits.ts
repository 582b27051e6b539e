import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { personCalled } from "../../pools/index.ts";
import type { Scope } from "../scope.ts";
import { couldWin, tellsTrade } from "./awards.ts";
import { couldBePlayed, couldPlay, isGuessable } from "./cast.ts";
import { isCompanyLike } from "./companies.ts";
import { couldHavePrinted, couldHaveSaid, isReviewer } from "./critics.ts";
import { wasAtWork } from "./trade.ts";
import type { Asked } from "./truth.ts";

/** Whether something that the article names may stand beside the key for this very question. */
export function befits(value: Value, asked: Asked, scope: Scope): boolean {
  const { answer, ask, fact, relation } = asked;
  if (value.type === "person") return befitsPerson(value, roleIn(ask, fact.values), asked, scope);
  if (value.type === "character") return relation.topic !== "cast" || couldBePlayed(value, asked, scope);
  if (value.type === "outlet") return couldHavePrinted(value, asked);
  if (value.type === "organisation") return isCompanyLike(value, answer, scope);
  if (value.type === "category") return couldWin(value.text, asked, scope);
  return true;
}

function befitsPerson(value: Value, role: string | undefined, asked: Asked, scope: Scope): boolean {
  if (role === "actor") return couldPlay(value, asked, scope);
  if (role === "critic") return couldHaveSaid(value, asked, scope);
  const person = personCalled(value.text);
  return role === undefined || person === null || scope.year === null || wasAtWork(person, scope.year);
}

/** Whether anybody who half knows could be led astray at all: else there is nothing to ask. */
export function isOpen(asked: Asked, scope: Scope): boolean {
  const { answer, ask, fact } = asked;
  const role = roleIn(ask, fact.values);
  if (role === "critic") return isReviewer(answer, scope);
  if (role === "actor" && asked.stem.slots.some((slot) => fact.values[slot]?.type === "work")) return false;
  if (answer.type === "category") return !tellsTrade(fact.values.ceremony) && couldWin(answer.text, asked, scope);
  return isGuessable(asked);
}

/** Where only those whom the article binds to the same thing can be meant, nobody comes from outside. */
const WITHIN = new Set(["own-suggestion", "award-winner", "band-member", "compared-role", "faulted"]);

export function mayComeFromPool({ relation, ask, fact }: Asked): boolean {
  if (roleIn(ask, fact.values) === "critic") return false;
  return !WITHIN.has(relation.name) || fact.values[ask.answer]?.type === "category";
}
