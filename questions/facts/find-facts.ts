import type { Article } from "../article/model.ts";
import { consolidate } from "./consolidate.ts";
import { extract, rulebook } from "./extract.ts";
import type { Entity, Fact, Reading } from "./model.ts";
import { type ReadArticle, readMentions } from "./read.ts";
import { RELATIONS } from "./relations/index.ts";
import { settle } from "./settle.ts";

/** All that was understood of an article. */
export type Findings = {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
};

const RULES = rulebook(RELATIONS);

/** article -> mentions -> facts, merged. `onSentence` is told after each sentence. */
export function findFacts(article: Article, onSentence?: (done: number, total: number) => void): Findings {
  const read = readMentions(article);
  return { ...read, facts: settle(consolidate(factsIn(read, onSentence))) };
}

function factsIn({ readings }: ReadArticle, onSentence?: (done: number, total: number) => void): Fact[] {
  return readings.flatMap((reading, index) => {
    const facts = extract(reading, RULES);
    onSentence?.(index + 1, readings.length);
    return facts;
  });
}
