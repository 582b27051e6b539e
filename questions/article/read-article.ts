import { failure, ok, type Result } from "../result.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { Block, Draft } from "./blocks.ts";
import type { ReadCode } from "./codes.ts";
import { formOf } from "./forms/index.ts";
import { joinCutParagraphs } from "./join-cut.ts";
import { kindOf } from "./know/kind.ts";
import { titleOf } from "./know/title.ts";
import { restoreLostStop } from "./lost-stop.ts";
import type { Article, ArticleKind } from "./model.ts";
import { prepareLines } from "./prepare.ts";
import { tidyCommon } from "./tidy/common.ts";

/** Fewer words of prose than this are no article. */
const FEWEST_WORDS = 60;

const KINDS: readonly ArticleKind[] = ["film", "person", "award", "festival", "studio", "other"];

/**
 * Text to article, in whatever form it is written. `name` is the name of its file, for a title of last resort.
 * Fails with `empty`, `too-short` (`details.words`) and `unreadable` (`details.form` where markup was recognised).
 */
export function readArticle(text: string, name: string): Result<Article, ReadCode> {
  const lines = prepareLines(text);
  if (lines.every((line) => line.trim() === "")) {
    return failure("empty", "There is no text in this article. Choose another file, or paste the text.");
  }
  const draft = formOf(lines).read(lines);
  return draft.ok ? finish(draft.value, name) : draft;
}

function finish(draft: Draft, name: string): Result<Article, ReadCode> {
  const { heading, body } = takeTitle(clean(draft.blocks));
  const { text, sections } = assemble(restoreLostStop(joinCutParagraphs(body)));
  const refusal = refuse({ text, sections });
  if (refusal) return refusal;
  const first = sections[0]?.paragraphs[0]?.sentences[0];
  const firstSentence = first ? text.slice(first.start, first.end) : "";
  const title = titleOf({ given: draft.source.title, heading, firstSentence, fileName: name });
  const kind = KINDS.find((known) => known === draft.kind) ?? kindOf(firstSentence);
  const source = { title, licence: "", attribution: "", url: "", ...draft.source };
  return ok({ title, kind, lang: "en", text, sections, source });
}

function clean(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ ...block, text: tidyCommon(block.text) })).filter((block) => block.text !== "");
}

/** The title stands above the lead: a heading before any text, or a short first line without a stop. */
function takeTitle(blocks: readonly Block[]): { heading: string | undefined; body: readonly Block[] } {
  const [first, second] = blocks;
  const above =
    first?.kind === "heading"
      ? second?.kind !== "heading" || second.level > first.level
      : first?.kind === "paragraph" &&
        first.text.length <= 100 &&
        /[^.!?:,;…”]$/.test(first.text) &&
        second !== undefined;
  return above ? { heading: first?.text, body: blocks.slice(1) } : { heading: undefined, body: blocks };
}

function refuse({ text, sections }: Assembled): Result<never, ReadCode> | null {
  const sentences = sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences));
  const words = sentences.reduce((sum, span) => sum + text.slice(span.start, span.end).split(" ").length, 0);
  if (words < FEWEST_WORDS) {
    const message = `This text has only ${words} words. Marquee needs an article of a few paragraphs to ask about.`;
    return failure("too-short", message, { words });
  }
  return null;
}
