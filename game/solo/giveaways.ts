import { cluesOf, datedLines, keysOf, optionsOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import { subjectsOf } from "../../questions/subjects.ts";

type Key = { readonly id: string; readonly words: readonly string[] };
type About = {
  readonly question: Question;
  /** Each group as text between spaces: " vertigo ". */
  readonly subjects: readonly (readonly string[])[];
};

/**
 * Which answers each question gives away to whoever has just played it: id -> ids of the others. It does so where
 *
 * - its prompt or one of its clues says the other's key, in whole words, whatever the case;
 * - its options say it, and its prompt the title, name or year that the other asks about;
 * - its key, proof or note says it, with that title, name or year there or in the prompt.
 *
 * Of a timeline, all that shows must say the years of two of its films. Questions that give nothing away are left out.
 */
export function givenAwayBy(questions: readonly Question[]): Map<string, Set<string>> {
  const abouts = new Map(questions.map((question) => [question.id, aboutOf(question)]));
  const keys = questions.flatMap((question) =>
    keysOf(question).map((key) => ({ id: question.id, words: wordsOfKey(key) })),
  );
  const byFirstWord = Map.groupBy(keys, ({ words }) => words[0] ?? "");
  const given = new Map<string, Set<string>>();
  for (const question of questions) {
    const saidIn = (text: string) => keysIn(text, byFirstWord).filter((id) => id !== question.id);
    const isAbout = (id: string, text: string) => isTold(abouts.get(id), text);
    const stem = flat([question.prompt, ...cluesOf(question)]);
    const options = flat(optionsOf(question));
    const reveal = flat(revealOf(question));
    const isPlain = (id: string) => abouts.get(id)?.question.kind !== "timeline";
    const told = [
      ...saidIn(stem).filter(isPlain),
      ...saidIn(options).filter((id) => isAbout(id, stem)),
      ...saidIn(reveal).filter((id) => isAbout(id, reveal)),
    ];
    if (told.length > 0) given.set(question.id, new Set(told));
  }
  return given;
}

/** Films of a timeline that may be dated elsewhere, without its order being told. */
const DATED_AT_MOST = 1;

function isTold(about: About | undefined, text: string): boolean {
  if (about === undefined) return false;
  const has = (parts: readonly string[]) => parts.every((part) => text.includes(part));
  if (about.question.kind !== "timeline") return about.subjects.some(has);
  return about.subjects.filter(has).length > DATED_AT_MOST;
}

function aboutOf(question: Question): About {
  const groups = question.kind === "timeline" ? datedLines(question).map(datedParts) : subjectsOf(question);
  return { question, subjects: groups.map((parts) => parts.map((part) => flat([part]))) };
}

/** "1958 Vertigo" -> ["1958", "Vertigo"] */
function datedParts(line: string): string[] {
  const at = line.indexOf(" ");
  return [line.slice(0, at), line.slice(at + 1)];
}

/** What stands on the screen once the question is answered. */
function revealOf(question: Question): string[] {
  const { prompt, proof, note = "" } = question;
  return [prompt, ...keysOf(question), proof.kind === "none" ? "" : proof.sentence, note];
}

/** Ids of the questions whose key the text says. */
function keysIn(text: string, byFirstWord: ReadonlyMap<string, readonly Key[]>): string[] {
  const words = text.trim().split(" ");
  return words.flatMap((word, at) =>
    (byFirstWord.get(word) ?? []).filter((key) => startsAt(words, at, key.words)).map(({ id }) => id),
  );
}

function startsAt(words: readonly string[], at: number, key: readonly string[]): boolean {
  return key.every((word, index) => words[at + index] === word);
}

/** "The Guardian" is given away by "Guardian" as well. */
function wordsOfKey(key: string): string[] {
  const words = wordsOf(key);
  return words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** " who shot it | a phoenix ": words between single spaces, a bar where a text ends. */
function flat(texts: readonly string[]): string {
  return ` ${texts.map((text) => wordsOf(text).join(" ")).join(" | ")} `;
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
