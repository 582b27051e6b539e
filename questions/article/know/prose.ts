/** Whether a text is English prose, in counts of words. */
export type Prose = { readonly words: number; readonly inSentences: number };

const ENDED = /[.!?…][”"')\]]{0,3}$/;
/** Words that stand in most English sentences and in few of other languages. */
const FUNCTION_WORD = / (?:the|and|of|is|was|were|are|has|had|his|her|their|for|from|that|with|by|to|it|its) /i;
const FEWEST_WORDS = 4;

/** Counts the words, and those of them that stand in sentences: ended, mostly letters, with an English function word. */
export function proseOf(sentences: readonly string[]): Prose {
  let words = 0;
  let inSentences = 0;
  for (const sentence of sentences) {
    const count = wordCount(sentence);
    words += count;
    if (count >= FEWEST_WORDS && isSentence(sentence)) inSentences += count;
  }
  return { words, inSentences };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+(?:['’.,-][\p{L}\d]+)*/gu)?.length ?? 0;
}

function isSentence(text: string): boolean {
  if (!ENDED.test(text.slice(-4)) || !FUNCTION_WORD.test(` ${text} `)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters * 10 > text.length * 6;
}
