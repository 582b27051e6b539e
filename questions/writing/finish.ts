import { QUANTITIES } from "../facts/relation.ts";
import { shuffled } from "../hash.ts";
import type { ChoiceQuestion, SentenceProof } from "../model.ts";
import type { Draft } from "./draft.ts";
import { inOrder } from "./options/quantities.ts";
import { difficultyOf } from "./rank.ts";
import type { Scope } from "./scope.ts";

/** A draft that passed becomes a question of the pack. */
export function finish(draft: Draft, scope: Scope): ChoiceQuestion {
  const texts = [draft.key, ...draft.wrong.map((option) => option.text)];
  const ordered =
    draft.ask.options === undefined && QUANTITIES.has(draft.answer.type)
      ? inOrder(texts, draft.answer.type)
      : shuffled(texts, draft.id, (text) => text);
  return {
    kind: "choice",
    id: draft.id,
    prompt: draft.stem.text,
    italics: [...draft.stem.italics],
    topic: draft.relation.topic,
    difficulty: difficultyOf(draft, scope),
    proof: proofOf(draft, scope),
    origin: "writer",
    tags: [],
    lang: scope.article.lang,
    revision: 1,
    options: ordered.map((text) => upperFirst(`${draft.ask.prefix ?? ""}${text}`)),
    answer: ordered.indexOf(draft.key),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function proofOf({ fact, answer }: Draft, { article }: Scope): SentenceProof {
  const { reading } = fact;
  const { sentence, section } = reading;
  return {
    kind: "sentence",
    sentence: reading.text,
    section: section.heading,
    path: [...section.path],
    article: article.title,
    start: sentence.start,
    mark: markOf(reading.text, sentence.start, answer),
  };
}

function markOf(text: string, offset: number, { mention, text: shown }: Draft["answer"]): [number, number] | null {
  if (mention !== null) return mention.pronoun ? null : [mention.start - offset, mention.end - offset];
  const at = text.indexOf(shown);
  return at < 0 ? null : [at, at + shown.length];
}
