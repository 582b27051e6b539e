import { basename } from "node:path";
import { decode } from "../../electron/files/decode.ts";
import type { Article, ArticleKind } from "../../questions/article/model.ts";
import { readArticle } from "../../questions/article/read-article.ts";
import { findFacts } from "../../questions/facts/find-facts.ts";
import type { WritingReport } from "../../questions/report.ts";
import type { Result } from "../../questions/result.ts";
import { type WrittenPack, writePack } from "../../questions/write-pack.ts";
import { readBytes } from "../generate/read-bytes.ts";
import { type Flaw, flawsOf } from "./flaws/index.ts";
import { plainName } from "./flaws/words.ts";
import type { Listed } from "./listing.ts";
import { type Guesses, guess } from "./strategies.ts";
import { TIERS, type Tier, tierOf } from "./tiers.ts";
import type { Work } from "./time.ts";

/** An article that no quiz came of. */
export type Refused = {
  readonly file: string;
  readonly kind: ArticleKind | null;
  readonly code: string;
  /** Words of prose; null where it was not read that far. */
  readonly words: number | null;
};

export type Evaluated = {
  readonly file: string;
  readonly article: Article;
  readonly kind: ArticleKind;
  readonly pack: WrittenPack;
  /** Its `words` are words of prose: of sentences, not of headings, tables or markup. */
  readonly report: WritingReport;
  /** Facts that may be asked, by tier. */
  readonly facts: Readonly<Record<Tier, number>>;
  readonly flaws: readonly Flaw[];
  readonly guesses: Guesses;
};

/** The whole way of one file, and everything that is counted on it. What is listed of it overrules what is read. */
export function evaluateArticle(file: string, listed: Listed | undefined): Evaluated | Refused {
  const read = articleIn(file);
  if (!read.ok) return { file, kind: listed?.kind ?? null, code: read.code, words: null };
  const article = read.value;
  const kind = listed?.kind ?? article.kind;
  const written = writePack(article);
  if (!written.ok) return { file, kind, code: written.code, words: wordsIn(article) };
  const { pack, report } = written.value;
  const subject = plainName(listed?.title ?? article.title);
  const flaws = flawsOf(pack, { article, subject, kind });
  return { file, article, kind, pack, report, facts: factsIn(article), flaws, guesses: guess(pack, article.text) };
}

/** Bytes -> text -> article. */
function articleIn(file: string): Result<Article> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  return text.ok ? readArticle(text.value, basename(file)) : text;
}

/** The work that is timed: from the text in memory to the pack. None of a file that cannot be read. */
export function timedWork(file: string): Work[] {
  const bytes = readBytes(file);
  const text = bytes.ok ? decode(bytes.value) : bytes;
  if (!text.ok) return [];
  const work = () => {
    const article = readArticle(text.value, basename(file));
    if (article.ok) writePack(article.value);
  };
  return [{ file, work }];
}

function wordsIn({ text, sections }: Article): number {
  const sentences = sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences))
    .filter(({ cells }) => cells === undefined);
  return sentences.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);
}

function factsIn(article: Article): Record<Tier, number> {
  const tiers = findFacts(article)
    .facts.filter(({ modality }) => modality === "asserted")
    .map(tierOf);
  const [A = 0, B = 0, C = 0] = TIERS.map((tier) => tiers.filter((each) => each === tier).length);
  return { A, B, C };
}
