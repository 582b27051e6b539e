import { failure, ok, type Result } from "../result.ts";
import { assemble } from "./assemble.ts";
import type { Block, Draft } from "./blocks.ts";
import type { ReadCode } from "./codes.ts";
import { formOf } from "./forms/index.ts";
import { infoboxBlocks } from "./infobox.ts";
import { fileTitle } from "./know/file-title.ts";
import { asKind, kindOf } from "./know/kind.ts";
import { unshouted } from "./know/shouted.ts";
import { titleOf, usable } from "./know/title.ts";
import type { Article, Section } from "./model.ts";
import { prepareLines } from "./prepare.ts";
import { refusal } from "./refuse.ts";
import { mapTexts } from "./rows.ts";
import { tidyCommon } from "./tidy/common.ts";
import { joinCutParagraphs } from "./tidy/cut-paragraphs.ts";
import { restoreLostDashes } from "./tidy/lost-dashes.ts";
import { restoreLostStops } from "./tidy/lost-stop.ts";

/**
 * Text to article, in whatever form it is written; the same text gives the same article everywhere. `name` is what
 * its file is called, for a title of last resort. Fails with `empty`, `too-short` (`details.words`) and `unreadable`
 * (`details.form` where markup was recognised). The time grows linearly with the text.
 */
export function readArticle(text: string, name: string): Result<Article, ReadCode> {
  const lines = restoreLostDashes(prepareLines(text));
  if (lines.every((line) => line.trim() === "")) {
    return failure("empty", "There is no text in this article. Choose another file, or paste the text.");
  }
  const draft = formOf(lines).read(lines);
  return draft.ok ? finish(draft.value, name, text.length) : draft;
}

function finish(draft: Draft, name: string, length: number): Result<Article, ReadCode> {
  const { above, body: untold } = takeTitle(tidy(draft.blocks));
  const box = tidy(infoboxBlocks(draft.infobox ?? []));
  const called = fileTitle(name, untold[0]?.text ?? "");
  const names = [above?.text, draft.source.title, called].map(usable).filter((known) => known !== undefined);
  const body = unshouted(withSubject(untold, names[0]), name);
  const { text, sections } = assemble(
    [...restoreLostStops(joinCutParagraphs(body)), ...box],
    [...names, ...draft.names],
  );
  const sentences = sentenceTexts(text, sections);
  const refused = refusal(sentences, length);
  if (refused) return refused;
  const firstSentence = sentences[0] ?? "";
  const told = kindOf(firstSentence);
  // A row of films has the box of a film.
  const kind = told === "series" && draft.kind === "film" ? told : (asKind(draft.kind) ?? told);
  const title = titleOf({ given: draft.source.title, above, firstSentence, isFilm: kind === "film", fileName: name });
  const source = { title, licence: "", attribution: "", url: "", ...draft.source };
  const article = { title, kind, lang: "en", text, sections, source };
  return ok(draft.names.length === 0 ? article : { ...article, italics: [...new Set(draft.names)] });
}

function tidy(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => mapTexts(block, tidyCommon)).filter(hasLetters);
}

/** `* * *`, `[...]` and empty lines say nothing; a page number may have to be taken out between two halves. */
function hasLetters(block: Block): boolean {
  return /[\p{L}\d]/u.test(block.text);
}

/** "is a 1968 film directed by ...": the name that the markup set in bold was lost with it. */
function withSubject(blocks: readonly Block[], name: string | undefined): readonly Block[] {
  const [first, ...others] = blocks;
  const told = first?.text.replace(END_OF_BOX, "") ?? "";
  if (first === undefined || name === undefined || !/^(?:is|was) (?:an?|the|one of) /.test(told)) return blocks;
  return [{ ...first, text: `${name} ${told}` }, ...others];
}

/** "| gross = ¥183 million }} ": what a converter left of the box, before the first words. */
const END_OF_BOX = /^.{0,300}?\}\} (?=(?:is|was) an? )/;

type Above = { readonly text: string; readonly marked: boolean };

/** The title stands above the lead: a heading with text or lower headings after it, or a short line without a stop. */
function takeTitle(blocks: readonly Block[]): { above: Above | undefined; body: readonly Block[] } {
  const [first, second] = blocks;
  if (first === undefined || second === undefined) return { above: undefined, body: blocks };
  const heading = first.kind === "heading" && (second.kind !== "heading" || second.level > first.level);
  const shortLine = first.kind === "paragraph" && first.text.length <= 100 && /[^.!?:,;…”]$/.test(first.text);
  if (!heading && !shortLine) return { above: undefined, body: blocks };
  return { above: { text: first.text, marked: heading }, body: blocks.slice(1) };
}

/** The sentences themselves; rows are none. */
function sentenceTexts(text: string, sections: readonly Section[]): string[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ start, end, cells }) => (cells === undefined ? [text.slice(start, end)] : [])),
    ),
  );
}
