import type { Scope } from "../../../game/practice/deck.ts";
import { unreachable } from "../../../questions/result.ts";

/** What a deck holds as a condition, in the columns of cards and of questions; `:scope` is its value. */
type ScopeClause = { readonly value: string; readonly ofCards: string; readonly ofQuestions: string };

export function scopeOf(scope: Scope): ScopeClause {
  switch (scope.kind) {
    case "all":
      return { value: "", ofCards: "", ofQuestions: "" };
    case "pack":
      return { value: scope.packId, ofCards: "AND pack_id = :scope", ofQuestions: "AND q.pack_id = :scope" };
    case "topic":
      return { value: scope.topic, ofCards: "AND topic = :scope", ofQuestions: "AND q.topic = :scope" };
    default:
      return unreachable(scope);
  }
}
