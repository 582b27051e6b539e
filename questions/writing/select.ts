import type { Draft } from "./draft.ts";
import { contentWords } from "./gates/gate.ts";
import { worthOf } from "./rank.ts";

/** The drafts that go into the pack, best first, and the names of what stopped the others. */
export type Selection = { readonly chosen: readonly Draft[]; readonly stopped: readonly string[] };

/** One question per fact and aspect, none with the prompt of another, none whose key another's stem reveals. */
export function select(drafts: readonly Draft[]): Selection {
  const ranked = drafts
    .map((draft) => ({ draft, worth: worthOf(draft) }))
    .sort((a, b) => b.worth - a.worth || (a.draft.id < b.draft.id ? -1 : 1));
  const chosen: Draft[] = [];
  const stopped: string[] = [];
  const facts = new Set<string>();
  const prompts = new Set<string>();
  for (const { draft } of ranked) {
    const aspect = aspectOf(draft);
    if (facts.has(aspect)) stopped.push("same-fact");
    else if (prompts.has(draft.stem.text)) stopped.push("same-prompt");
    else if (chosen.some((other) => restates(other, draft) || restates(draft, other))) stopped.push("restates-another");
    else if (chosen.some((other) => reveals(other, draft) || reveals(draft, other))) stopped.push("reveals-another");
    else {
      facts.add(aspect);
      prompts.add(draft.stem.text);
      chosen.push(draft);
    }
  }
  return { chosen, stopped };
}

const ids = new WeakMap<object, number>();
let last = 0;

function aspectOf(draft: Draft): string {
  const id = ids.get(draft.fact) ?? ++last;
  ids.set(draft.fact, id);
  return `${id}|${draft.ask.aspect ?? ""}`;
}

/** The same answer, asked with no more than the other one's stem already says. */
function restates(one: Draft, other: Draft): boolean {
  if (one.relation.topic !== other.relation.topic || one.answer.key !== other.answer.key) return false;
  if (one.answer.mention?.quantity != null || one.stem.slots.length === 0) return false;
  const said = new Set(other.stem.slots.map((slot) => other.fact.values[slot]?.key));
  return one.stem.slots.every((slot) => said.has(one.fact.values[slot]?.key));
}

/** The one's stem holds the other's key together with everything else that the other's stem speaks of. */
function reveals(one: Draft, other: Draft): boolean {
  if (one.relation !== other.relation && one.relation.topic !== other.relation.topic) return false;
  const stem = contentWords(one.stem.text);
  const key = contentWords(other.key);
  if (key.size === 0 || ![...key].every((word) => stem.has(word))) return false;
  const named = other.stem.slots.map((slot) => other.fact.values[slot]).filter((value) => value !== undefined);
  if (named.length === 0) return one.relation === other.relation;
  return named.every((value) => [...contentWords(value.text)].every((word) => stem.has(word)));
}
