import { type Article, type Cell, textOf } from "../article/model.ts";
import { QUANTITIES } from "../facts/relation.ts";
import { shuffled } from "../hash.ts";
import type { ChoiceQuestion, PlacedProof } from "../model.ts";
import type { Draft } from "./draft.ts";
import { markOf } from "./mark.ts";
import { inOrder } from "./options/quantities.ts";
import { provingReadings } from "./proof.ts";
import { difficultyOf } from "./rank.ts";
import type { Scope } from "./scope.ts";

/** Drafts that passed become the questions of a pack. The keys of named options take every place equally often. */
export function finishAll(drafts: readonly Draft[], scope: Scope): ChoiceQuestion[] {
  let dealt = 0;
  return drafts.map((draft) => {
    const isListed = draft.ask.options !== undefined && draft.answer.type !== "count";
    const sorted = !isListed && QUANTITIES.has(draft.answer.type);
    const place = sorted ? null : placeOf(dealt++, scope.article.title);
    return finish(draft, place, scope);
  });
}

/** Of every four keys each has a place of its own, in an order that follows from the title. */
function placeOf(index: number, seed: string): number {
  const round = Math.floor(index / 4);
  return Number(shuffled(["0", "1", "2", "3"], `${seed}|${round}`, (place) => place)[index % 4]);
}

/** With its options in the order of their amounts, or with the key at a place. */
function finish(draft: Draft, place: number | null, scope: Scope): ChoiceQuestion {
  const wrong = draft.wrong.map((option) => option.text);
  const ordered =
    place === null
      ? inOrder([draft.key, ...wrong], draft.answer.type)
      : shuffled(wrong, draft.id, (text) => text).toSpliced(place, 0, draft.key);
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
    options: ordered.map((text) => upperFirst(`${draft.ask.prefix ?? ""}${inAnswerTo(draft.stem.text, text)}`)),
    answer: ordered.indexOf(draft.key),
  };
}

/** "In which city?" "New York": whoever answers "New York City" says the word again, and is heard by it. */
const inAnswerTo = (prompt: string, option: string): string =>
  /\bcity\b/i.test(prompt) ? option.replace(/(?<=^New York) City$/, "") : option;

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function proofOf(draft: Draft, scope: Scope): PlacedProof {
  const { fact, answer } = draft;
  const { article } = scope;
  const { sentence, section } = fact.reading;
  const shown = provingReadings(draft, scope) ?? [fact.reading];
  const start = shown[0]?.sentence.start ?? sentence.start;
  const placed = {
    sentence: article.text.slice(start, sentence.end),
    section: section.heading,
    path: [...section.path],
    article: article.title,
    start,
    mark: markOf(fact, answer, shown),
  };
  const { cells } = sentence;
  return cells === undefined ? { kind: "sentence", ...placed } : { kind: "row", ...placed, row: rowOf(cells, article) };
}

/** "Directed by" -> "Ana Ruiz, Mary Hale" */
function rowOf(cells: readonly Cell[], article: Article): Record<string, string> {
  return Object.fromEntries(
    cells.map(({ label, values }) => [label, values.map((value) => textOf(article, value)).join(", ")]),
  );
}
