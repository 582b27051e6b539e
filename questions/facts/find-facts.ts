import type { Article, ArticleKind } from "../article/model.ts";
import { consolidate } from "./consolidate.ts";
import { extract, type Rulebook, rulebook } from "./extract.ts";
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

const books = new Map<ArticleKind, Rulebook>();

/** The rules for articles about that kind of thing, put together when the first of them is read. */
function rulesFor(kind: ArticleKind): Rulebook {
  const known = books.get(kind);
  if (known !== undefined) return known;
  const made = rulebook(RELATIONS.filter(({ about }) => about.includes(kind)));
  books.set(kind, made);
  return made;
}

/** article -> mentions -> facts, merged. `onSentence` is told after each sentence. */
export function findFacts(article: Article, onSentence?: (done: number, total: number) => void): Findings {
  const read = readMentions(article);
  return { ...read, facts: settle(consolidate(factsIn(read, onSentence))) };
}

function factsIn({ article, readings }: ReadArticle, onSentence?: (done: number, total: number) => void): Fact[] {
  const rules = rulesFor(article.kind);
  return readings.flatMap((reading, index) => {
    const facts = extract(reading, rules);
    onSentence?.(index + 1, readings.length);
    return facts;
  });
}
