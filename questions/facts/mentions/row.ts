import type { Cell, Section, Sentence, Span } from "../../article/model.ts";
import { billedAs, isCompanyLabel, isMixedLabel, PART, PLAYER } from "../lexicon/labels.ts";
import { findDates } from "./dates.ts";
import { type Found, found, Ground } from "./found.ts";
import { findKnown } from "./gazetteer.ts";
import { findHonours } from "./honours.ts";
import { findNumbers } from "./numbers.ts";
import { findQuotes } from "./quotes.ts";
import { findRuns, type Run } from "./runs.ts";
import type { Sight } from "./sight.ts";
import { findTitle, type Title } from "./title.ts";
import { type Token, tokenise } from "./tokens.ts";

type Row = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly section: Section;
  readonly paragraph: number;
  readonly title: Title;
};

/** First look at a row: what each cell holds is known by its label, so that no name has to be guessed. */
export function lookAtRow({ text, sentence, section, paragraph, title }: Row, cells: readonly Cell[]): Sight {
  const tokens = tokenise(text);
  const ground = new Ground();
  const inCells = cells.map((cell) => ({
    label: cell.label,
    values: cell.values.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
  }));
  for (const { label, values } of inCells)
    if (isCompanyLabel(label)) ground.addAll(values.flatMap((value) => companyIn(text, value)));
  const valued = (span: Span) =>
    inCells.some(({ values }) => values.some(({ start, end }) => span.start >= start && span.end <= end));
  const ofCast = cells.some(({ label }) => PLAYER.test(label));
  const people = inCells.flatMap(({ label, values }) => {
    if (billedAs(label) !== undefined) return values.flatMap((value) => namesIn(text, value));
    return ofCast && PART.test(label) ? values.flatMap((value) => partsIn(text, value)) : [];
  });
  const isPerson = (span: Span) => people.some(({ start, end }) => span.start < end && span.end > start);
  const others = [
    ...findQuotes(text).quotes,
    ...findHonours(text, tokens),
    ...findTitle(text, tokens, title),
    ...findDates(text),
    ...findNumbers(text),
    ...findKnown(text, tokens),
  ];
  ground.addAll(others.filter((other) => valued(other) && !isPerson(other)));
  const runs = [
    ...people.flatMap((span) => runOver(tokens, span)),
    ...inCells.flatMap(({ label, values }) => (isMixedLabel(label) ? looseRuns(tokens, values, ground) : [])),
  ];
  const base = { sentence, section, paragraph, text, tokens, runs: runs.sort((a, b) => a.first - b.first) };
  return { ...base, found: ground.inOrder(), story: false, plot: false, unbalanced: false };
}

/** The names in one value: "Ana Ruiz", "by Ana Ruiz", "Ana Ruiz and Mary Hale", "Ana Ruiz (uncredited)". */
function namesIn(text: string, { start, end }: Span): Span[] {
  const names: Span[] = [];
  const value = text.slice(start, end);
  const NAME = /(?:^|, | and | & |\/ ?)(?:by |and )?(\p{Lu}[^,&/()]*?(?:, (?:Jr|Sr)\.?)?)(?=$|,| and | & | ?\/| ?\()/gu;
  for (const match of value.matchAll(NAME)) {
    const name = match[1] ?? "";
    const at = start + match.index + match[0].length - name.length;
    if (!/[:\d"“”–]|^(?:See|Various|None|Unknown|Uncredited|Anonymous|List|Full|Traditional)\b/.test(name))
      names.push({ start: at, end: at + name.length });
  }
  return names;
}

/** The parts in one value: "Edda Vane", "Edda “Eddie” Vane, Sr.", "Edda Vane/The Owl". */
function partsIn(text: string, { start, end }: Span): Span[] {
  const NAME = /(?:^|\/ ?)(\p{Lu}[^,/()]*?)(?=$|,| ?\/| ?\()/gu;
  return [...text.slice(start, end).matchAll(NAME)].map(({ index, 0: whole, 1: name = "" }) => {
    const at = start + index + whole.length - name.length;
    return { start: at, end: at + name.length };
  });
}

/** "Northlight Pictures", "Northlight Pictures (United Kingdom)" */
function companyIn(text: string, { start, end }: Span): Found[] {
  const name = /^[^()]+?(?= ?\(|$)/.exec(text.slice(start, end))?.[0] ?? "";
  return /^[\p{L}\d]/u.test(name) ? [found(text, start, start + name.length, "organisation")] : [];
}

function runOver(tokens: readonly Token[], { start, end }: Span): Run[] {
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  return first < 0 || last < first ? [] : [{ first, last }];
}

const AS_WRITTEN = { small: new Set<string>(), proper: new Set<string>() };

/** Names in a cell that may hold anybody and anything. */
function looseRuns(tokens: readonly Token[], values: readonly Span[], ground: Ground): Run[] {
  const taken = (token: Token) =>
    !ground.free(token) || !values.some(({ start, end }) => token.start >= start && token.end <= end);
  return findRuns(tokens, taken, AS_WRITTEN);
}
