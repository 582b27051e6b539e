import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { Scope } from "../../../../game/practice/deck.ts";
import { unreachable } from "../../../../questions/result.ts";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";

/** What a deck may hold, as the values of a list: "all", "pack:her", "topic:cast". */
export type ScopeChoice = { readonly value: string; readonly text: string; readonly name: string };

export function scopesFor(packs: readonly PackSummary[]): readonly ScopeChoice[] {
  const topics = [...new Set(packs.flatMap((pack) => Object.keys(pack.topics)))].toSorted();
  return [
    { value: "all", text: t("practice.deck.scope.all"), name: t("practice.everything") },
    ...packs.map(({ id, title }) => ({
      value: `pack:${id}`,
      text: t("practice.deck.scope.pack", { title }),
      name: title,
    })),
    ...topics.map((topic) => ({
      value: `topic:${topic}`,
      text: t("practice.deck.scope.topic", { topic: topicName(topic) }),
      name: topicName(topic),
    })),
  ];
}

export function choiceOf(scope: Scope): string {
  switch (scope.kind) {
    case "all":
      return "all";
    case "pack":
      return `pack:${scope.packId}`;
    case "topic":
      return `topic:${scope.topic}`;
    default:
      return unreachable(scope);
  }
}

export function scopeOf(value: string): Scope {
  if (value.startsWith("pack:")) return { kind: "pack", packId: value.slice("pack:".length) };
  if (value.startsWith("topic:")) return { kind: "topic", topic: value.slice("topic:".length) };
  return { kind: "all" };
}
