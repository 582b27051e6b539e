/** What a reader says yes or no to, of each question; acceptable is what has ten times yes. */
export const RUBRIC = [
  "The key is right by the cited sentence.",
  "Exactly one option is right, by the article and by general knowledge.",
  "It stands alone: who has not read the article understands what is asked.",
  "It is grammatical and natural, as a quizmaster would say it aloud.",
  "Nothing in it leaks the key.",
  "The options are of one kind and one form.",
  "All three wrong options are plausible to someone who half knows.",
  "The options are distinct and exclude one another.",
  "What was planned, denied or said by somebody is asked as just that.",
  "It is worth asking, and will still be true next year.",
] as const;

export const LETTERS = ["A", "B", "C", "D"] as const;
export type Letter = (typeof LETTERS)[number];

/** Columns of a question's row: its number, the reader's own answer, ten points, a note. */
export const COLUMNS = ["no", "answer", ...RUBRIC.map((_, index) => String(index + 1)), "note"];
