import type { Question } from "../../questions/model.ts";
import { seedFor, shuffle } from "../random.ts";

const LEAD_IN = /^(?:about|around|over|under|nearly|almost|more than|less than|early|mid-?|late)\s*(?:the\s+)?/i;
const FIGURE = /^[$£€₹¥]?\d/;
const NUMBER_WORD =
  /^(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i;
const MONTH =
  /^(?:in\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?:\s+\d|$)/i;

/** Figures, dates and the like read best from small to large, which is how they were written. */
function isFigure(option: string): boolean {
  const bare = option.replace(LEAD_IN, "");
  return FIGURE.test(bare) || NUMBER_WORD.test(bare) || MONTH.test(bare);
}

/**
 * The order in which a question's options are shown: `order[shown place]` = index in `options`. Shuffled by seed, but
 * figures and dates keep the order they are in.
 */
export function optionOrder(question: Question, seed: number): number[] {
  const indexes = [...question.options.keys()];
  if (question.options.every(isFigure)) return indexes;
  return shuffle(indexes, seedFor(seed, `options:${question.id}`))[0];
}
