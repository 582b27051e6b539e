import type { ChoiceQuestion, NumberQuestion, Question, TimelineQuestion } from "./model.ts";
import { unreachable } from "./result.ts";

/** As the schema of a question has it. */
const LONGEST_PROMPT = 1000;

/** What a question offers and what is right, read without regard to its kind. */

export function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind === "choice";
}

/** What there is to choose from, as the question has it; none where nothing is chosen. */
export function optionsOf(question: Question): readonly string[] {
  return "options" in question ? question.options : [];
}

/** From obscure to plain; none where a question needs none. */
export function cluesOf(question: Question): readonly string[] {
  return question.kind === "choice" ? (question.clues ?? []) : [];
}

/** The question with its clues in its words, for where they cannot be told one after another. */
export function withCluesSaid(question: Question): Question {
  if (question.kind !== "choice" || question.clues === undefined) return question;
  const { clues, ...rest } = question;
  const said = clues.map((clue, index) => `${index + 1}. ${clue}`).join(" ");
  return { ...rest, prompt: `${question.prompt} ${said}`.slice(0, LONGEST_PROMPT) };
}

/** Indexes of the options of a timeline, the earliest first. */
export function inOrder({ years }: Pick<TimelineQuestion, "years">): number[] {
  return [...years.keys()].sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0));
}

/** "1922 Nosferatu", the earliest first. */
export function datedLines(question: TimelineQuestion): string[] {
  return inOrder(question).map((index) => `${question.years[index]} ${question.options[index]}`);
}

/**
 * Such lines as the parts of a timeline, in the order of their letters, which tells nothing; null where one is no such line, or two
 * say the same or have the same year, or there are fewer than three or more than six.
 */
export function readDated(lines: string): Pick<TimelineQuestion, "options" | "years"> | null {
  const found = lines.split("\n").filter((line) => line.trim() !== "");
  const dated = found.flatMap((line) => {
    const [, year, text] = DATED.exec(line.trim()) ?? [];
    return year === undefined || text === undefined ? [] : [{ year: Number(year), text }];
  });
  const differ = (values: readonly unknown[]) => new Set(values).size === found.length;
  const isSound = differ(dated.map(({ year }) => year)) && differ(dated.map(({ text }) => text));
  if (found.length < 3 || found.length > 6 || !isSound) return null;
  const sorted = dated.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return { options: sorted.map(({ text }) => text), years: sorted.map(({ year }) => year) };
}

/** "1922 Nosferatu", "-30 The Sphinx" */
export const DATED = /^(-?\d{1,4})\s+(\S.*)$/su;

/** What is right, in words: all of several, every spelling of a typed one, a timeline in its order; none where true or false is all there is. */
export function keysOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
      return question.options.slice(question.answer, question.answer + 1);
    case "several":
      return question.answers.flatMap((answer) => question.options[answer] ?? []);
    case "truth":
      return [];
    case "typed":
      return question.accepted;
    case "number":
      return [amountOf(question, question.value)];
    case "timeline":
      return inOrder(question).flatMap((index) => question.options[index] ?? []);
    default:
      return unreachable(question);
  }
}

/** "126 minutes", "1994" */
export function amountOf({ unit }: Pick<NumberQuestion, "unit">, value: number): string {
  return unit === "" ? String(value) : `${value} ${unit}`;
}
