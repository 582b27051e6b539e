import { z } from "zod";
import { failure, ok, type Result } from "../result.ts";
import { collect } from "./collect.ts";
import type { Candidate, Read } from "./model.ts";
import { plainOfHtml } from "./plain.ts";

const rowSchema = z.object({
  type: z.string(),
  difficulty: z.string().catch(""),
  category: z.string().catch(""),
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()),
});

const fileSchema = z.union([
  z.object({ results: z.array(z.unknown()) }).transform(({ results }) => results),
  z.array(z.unknown()),
]);

/** Open Trivia DB's answer of its API, or its rows alone. Texts are HTML with entities. */
export function readOpenTriviaDb(json: unknown): Result<Read, "not-this-format"> {
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return failure("not-this-format", "This JSON holds no questions as Open Trivia DB writes them.");
  return ok(collect(null, parsed.data.map(candidateOf)));
}

function candidateOf(value: unknown, index: number): Candidate {
  const place = { unit: "question", number: index + 1 } as const;
  const source = JSON.stringify(value) ?? "";
  const row = rowSchema.safeParse(value);
  if (!row.success) return { place, source, prompt: "", asked: { kind: "broken", why: "" } };
  const { type, question, category, difficulty } = row.data;
  const key = plainOfHtml(row.data.correct_answer);
  const wrong = row.data.incorrect_answers.map(plainOfHtml);
  const common = {
    place,
    source,
    prompt: plainOfHtml(question),
    topic: plainOfHtml(category).replace(/^Entertainment: /, ""),
    difficulty,
  };
  if (type === "boolean") return { ...common, asked: { kind: "truth", answer: /^true$/i.test(key) } };
  // The file names the key first always; sorted, its place tells nothing.
  const options = [{ text: key, right: true }, ...wrong.map((text) => ({ text, right: false }))];
  return { ...common, asked: { kind: "options", options: options.toSorted((a, b) => (a.text < b.text ? -1 : 1)) } };
}
