import { isChoice } from "../../../questions/key.ts";
import { type ChoiceQuestion, isPlaced, type Question } from "../../../questions/model.ts";
import { readFigures } from "../../solo/figures.ts";
import type { Closest } from "../plan.ts";

/** Below this guesses come out equal too often to tell anybody apart. */
const LEAST = 20;

/** Tie-break questions from those whose key is one plain figure and whose prompt asks for it without its options. */
export function closestFrom(questions: readonly Question[]): Closest[] {
  return questions.filter(isChoice).flatMap((question) => closest(question) ?? []);
}

function closest({ id, prompt, options, answer, proof }: ChoiceQuestion): Closest | null {
  const shown = options[answer] ?? "";
  const figure = readKey(prompt, shown);
  if (figure === null || figure.value < LEAST || !isPlaced(proof)) return null;
  const safe = id.replace(/[^0-9a-zA-Z_-]/g, "-");
  return { id: safe, prompt, ...figure, shown, proof: { sentence: proof.sentence, article: proof.article } };
}

type Figure = Pick<Closest, "unit" | "value">;

function readKey(prompt: string, key: string): Figure | null {
  const form = FORMS.find(({ asks, says }) => asks.test(prompt) && says.test(key));
  if (form === undefined) return null;
  // a year is read as a date: [1994, 0, 0]
  const [value] = readFigures([key])?.[0] ?? [];
  return value === undefined ? null : { unit: form.unit, value };
}

type Form = { readonly unit: Closest["unit"]; readonly asks: RegExp; readonly says: RegExp };

const FORMS: readonly Form[] = [
  // "In which year did Harrow Lane open?" / "1994"
  { unit: "year", asks: /\b(?:which|what) year\b/i, says: /^\d{4}$/ },
  // "How many minutes does Harrow Lane last?" / "126 minutes"
  { unit: "minutes", asks: /^how (?:long|many minutes)\b/i, says: /^\d+(?: minutes)?$/ },
  // "How much did Harrow Lane cost?", "What was the worldwide gross of Harrow Lane?" / "$47.4 million"
  {
    unit: "money",
    asks: /\bhow much\b|^what was the (?:[\w-]+ )*(?:gross|budget|cost|revenue|salary)\b/i,
    says: /^(?:US)?[$£€¥₹]\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?$/,
  },
  // "In how many theaters did Harrow Lane open?" / "2,143", "250 theaters"
  { unit: "count", asks: /\bhow many\b/i, says: /^\d[\d,]*(?: \p{L}+)?$/u },
];
