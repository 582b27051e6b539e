import { z } from "zod";
import { unreachable } from "../../result.ts";
import { collect } from "../collect.ts";
import type { Asked, Candidate, Loss, Read } from "../model.ts";
import { holdsMedia, oneLine, plainOfHtml, plainOfMarkdown } from "../plain.ts";
import type { GiftPart } from "./split.ts";

const textSchema = z.object({ format: z.enum(["moodle", "html", "markdown", "plain"]), text: z.string() });
type Text = z.infer<typeof textSchema>;
const weightSchema = z.number().nullable();
const feedbackSchema = textSchema.nullable();

const spanSchema = z.object({
  number: z.number().optional(),
  range: z.number().optional(),
  numberHigh: z.number().optional(),
  numberLow: z.number().optional(),
});
type Span = z.infer<typeof spanSchema>;

const common = {
  tags: z.array(z.string()).nullish(),
  title: z.string().nullable(),
  stem: textSchema,
  globalFeedback: feedbackSchema.optional(),
};
const choiceSchema = z.object({
  isCorrect: z.boolean(),
  weight: weightSchema,
  text: textSchema,
  feedback: feedbackSchema,
});
const numericalSchema = z.object({
  isCorrect: z.boolean(),
  weight: weightSchema,
  text: spanSchema,
  feedback: feedbackSchema,
});

/** What the grammar makes of a part. */
export const giftSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Category"), title: z.string() }),
  z.object({ type: z.literal("Description"), ...common }),
  z.object({ type: z.literal("Essay"), ...common }),
  z.object({ type: z.literal("Matching"), ...common }),
  z.object({ type: z.literal("MC"), ...common, choices: z.array(choiceSchema) }),
  z.object({ type: z.literal("Short"), ...common, choices: z.array(choiceSchema) }),
  z.object({
    type: z.literal("TF"),
    ...common,
    isTrue: z.boolean(),
    trueFeedback: feedbackSchema.optional(),
    falseFeedback: feedbackSchema.optional(),
  }),
  z.object({ type: z.literal("Numerical"), ...common, choices: z.union([spanSchema, z.array(numericalSchema)]) }),
]);
export type Gift = z.infer<typeof giftSchema>;
type GiftQuestion = Exclude<Gift, { type: "Category" }>;

export type ParsedPart = {
  readonly part: GiftPart;
  /** What stands there, or the grammar's complaint. */
  readonly parsed: readonly Gift[] | string;
};

/** A GIFT file, parsed part by part. A category holds for all that follow. */
export function readGift(parts: readonly ParsedPart[]): Read {
  let topic = "";
  const candidates: Candidate[] = [];
  for (const { part, parsed } of parts) {
    const place = { unit: "line", number: part.line } as const;
    if (typeof parsed === "string") {
      candidates.push({ place, source: part.text, prompt: "", asked: { kind: "broken", why: parsed } });
      continue;
    }
    for (const one of parsed) {
      if (one.type === "Category") topic = categoryOf(one.title);
      else candidates.push(candidateOf(one, part, topic));
    }
  }
  return collect(null, candidates);
}

/** `$course$/top/Default for Films` -> "Films" */
function categoryOf(title: string): string {
  return (title.trim().split("/").at(-1) ?? "").replace(/^Default for /, "");
}

function candidateOf(gift: GiftQuestion, part: GiftPart, topic: string): Candidate {
  return {
    place: { unit: "line", number: part.line },
    source: part.text,
    prompt: plainOf(gift.stem),
    asked: askedBy(gift),
    topic,
    tags: gift.tags ?? [],
    note: gift.globalFeedback ? plainOf(gift.globalFeedback) : "",
    lost: lostOf(gift),
  };
}

function askedBy(gift: GiftQuestion): Asked {
  switch (gift.type) {
    case "Description":
      return { kind: "nothing" };
    case "Essay":
    case "Matching":
      return { kind: "unknown", name: gift.type.toLowerCase() };
    case "TF":
      return { kind: "truth", answer: gift.isTrue };
    case "Short":
      return { kind: "typed", accepted: best(gift.choices).map(({ text }) => plainOf(text)) };
    case "MC":
      return optionsOf(gift.choices);
    case "Numerical":
      return numberOf(gift.choices);
    default:
      return unreachable(gift);
  }
}

type Choice = z.infer<typeof choiceSchema>;

/** With no key among them, those that earn a part are wanted together. */
function optionsOf(choices: readonly Choice[]): Asked {
  const several = choices.every(({ isCorrect }) => !isCorrect) && choices.some(({ weight }) => (weight ?? 0) > 0);
  const right = several ? choices.filter(({ weight }) => (weight ?? 0) > 0) : best(choices);
  return {
    kind: "options",
    several,
    options: choices.map((choice) => ({ text: plainOf(choice.text), right: right.includes(choice) })),
  };
}

function numberOf(choices: Span | readonly z.infer<typeof numericalSchema>[]): Asked {
  const span = "length" in choices ? best(choices)[0]?.text : choices;
  const { number, range = 0, numberHigh, numberLow } = span ?? {};
  if (numberHigh !== undefined && numberLow !== undefined) {
    const [low, high] = numberLow < numberHigh ? [numberLow, numberHigh] : [numberHigh, numberLow];
    return { kind: "number", value: halfway(low, high), tolerance: tidy((high - low) / 2) };
  }
  return { kind: "number", value: number ?? Number.NaN, tolerance: Math.abs(range) };
}

function halfway(low: number, high: number): number {
  return tidy((low + high) / 2);
}

/** 3.1414999999999997 -> 3.1415 */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

type Weighed = { readonly isCorrect: boolean; readonly weight: number | null };

function worth({ isCorrect, weight }: Weighed): number {
  return weight ?? (isCorrect ? 100 : 0);
}

/** Of what earns something, all that earns most. */
function best<One extends Weighed>(choices: readonly One[]): One[] {
  const most = Math.max(0, ...choices.map(worth));
  return most === 0 ? [] : choices.filter((choice) => worth(choice) === most);
}

function lostOf(gift: GiftQuestion): Loss[] {
  const lost: Loss[] = [];
  if (gift.stem.format !== "plain" && holdsMedia(gift.stem.text)) lost.push("picture");
  if (gift.type === "TF" && (gift.trueFeedback || gift.falseFeedback)) lost.push("feedback");
  if (!("choices" in gift) || !("length" in gift.choices)) return lost;
  const choices: readonly (Weighed & { readonly feedback: Text | null })[] = gift.choices;
  if (choices.some(({ feedback }) => feedback !== null && feedback.text !== "")) lost.push("feedback");
  if (gift.type === "Numerical" && choices.length > 1) lost.push("other-answers");
  const isPartial = ({ weight }: Weighed) => weight !== null && weight > 0 && weight < 100;
  if (choices.some(isPartial) && best(choices).length < choices.filter((one) => worth(one) > 0).length) {
    lost.push("partial-credit");
  }
  return lost;
}

/** Put where the grammar would misread a text; of the private use area, so that no text means it. */
export const SHIELD = "\ue000";

function plainOf({ format, text: shielded }: Text): string {
  const text = shielded.replaceAll(SHIELD, "");
  switch (format) {
    case "plain":
      return oneLine(text);
    case "markdown":
      return plainOfMarkdown(text);
    case "html":
    case "moodle":
      return plainOfHtml(text);
    default:
      return unreachable(format);
  }
}
