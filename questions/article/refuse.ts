import { type Failure, failure } from "../result.ts";
import type { ReadCode } from "./codes.ts";
import { proseOf } from "./know/prose.ts";

/** Fewer words than this are no article to ask about. */
const FEWEST_WORDS = 60;
/** Of all words, how many must stand in sentences. */
const LEAST_PROSE = 0.1;
/** So many characters without words are something else than a short article. */
const LONG_TEXT = 2000;

/**
 * Why an article of these sentences is not read; null where it is. `too-short` gives `details.words`; `unreadable`
 * is said of what is not English prose.
 */
export function refusal(sentences: readonly string[], textLength: number): Failure<ReadCode> | null {
  const { words, inSentences } = proseOf(sentences);
  const short = words < FEWEST_WORDS;
  if (short && textLength < LONG_TEXT) {
    const count = words === 1 ? "1 word" : `${words} words`;
    const message = `This text has only ${count}. Marquee needs an article of a few paragraphs to ask about.`;
    return failure("too-short", message, { words });
  }
  if (short || inSentences < FEWEST_WORDS || inSentences < words * LEAST_PROSE) {
    const message = "Marquee finds no English sentences in this text. Choose an article written in paragraphs.";
    return failure("unreadable", message, { words: inSentences });
  }
  return null;
}
