/** What a reader says yes or no to, of each question; acceptable is what has ten times yes. */
export const RUBRIC = [
  "The cited sentence bears the key out.",
  "No second option is right as well, by the article or in the world.",
  "Someone without the article knows what is being asked.",
  "A quizmaster could read it aloud as it stands.",
  "Neither the prompt nor the options give the key away.",
  "All options are the same kind of thing, written the same way.",
  "Someone who half knows could fall for each wrong option.",
  "No option equals, holds or overlaps another.",
  "Plans stay plans, denials denials, and opinions their owners'.",
  "People would want to know it, now and a year from now.",
] as const;

export const LETTERS = ["A", "B", "C", "D"] as const;
export type Letter = (typeof LETTERS)[number];

/** Columns of a question's row: its number, the reader's own answer, ten points, a note. */
export const COLUMNS = ["no", "answer", ...RUBRIC.map((_, index) => String(index + 1)), "note"];
