import type { Media, Question, Range } from "../../../../questions/model.ts";

/**
 * A question with other words. Titles in its prompt stay in italics where they still stand in it, and each edit counts
 * as a revision.
 */
export function reworded(question: Question, prompt: string): Question {
  const italics = prompt === question.prompt ? question.italics : foundAgain(question, prompt);
  return { ...question, prompt, italics, revision: question.revision + 1 };
}

/** Where each title that was in italics stands in the new words, one after the other. */
function foundAgain({ prompt: before, italics }: Question, prompt: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const [start, end] of italics) {
    const title = before.slice(start, end);
    const at = title === "" ? -1 : prompt.indexOf(title, from);
    if (at < 0) continue;
    from = at + title.length;
    found.push([at, from]);
  }
  return found;
}

/** A question with another picture, sound or clip, or with none. */
export function illustrated({ media: _, ...question }: Question, media: Media | undefined): Question {
  return { ...question, ...(media && { media }), revision: question.revision + 1 };
}
