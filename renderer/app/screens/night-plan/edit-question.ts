import type { ChoiceQuestion, Media, Range } from "../../../../questions/model.ts";

/**
 * A question with other words. Titles in its prompt stay in italics where they still stand in it, and each edit counts
 * as a revision.
 */
export function reworded(question: ChoiceQuestion, change: Partial<ChoiceQuestion>): ChoiceQuestion {
  const prompt = change.prompt ?? question.prompt;
  const italics = prompt === question.prompt ? question.italics : foundAgain(question, prompt);
  return { ...question, ...change, italics, revision: question.revision + 1 };
}

/** Where each title that was in italics stands in the new words, one after the other. */
function foundAgain({ prompt: before, italics }: ChoiceQuestion, prompt: string): Range[] {
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
export function illustrated({ media: _, ...question }: ChoiceQuestion, media: Media | undefined): ChoiceQuestion {
  return { ...question, ...(media && { media }), revision: question.revision + 1 };
}
