import { z } from "zod";
import { PACK_VERSION, type Pack, packSchema, type Question, questionSchema } from "../model.ts";
import { failure, ok, type Result } from "../result.ts";
import type { LeftOut, Read } from "./model.ts";

const fileSchema = z.object({
  format: z.literal("marquee-pack"),
  version: z.number(),
  title: z.string().catch(""),
  questions: z.array(z.unknown()),
});

/** A pack of Marquee's own. Questions that do not fit the schema are left out; the others come with proof and all. */
export function readMarquee(json: unknown): Result<Read, "not-this-format" | "newer-version"> {
  const file = fileSchema.safeParse(json);
  if (!file.success) return failure("not-this-format", "This JSON is no pack of Marquee's.");
  if (file.data.version > PACK_VERSION) {
    return failure("newer-version", "A newer Marquee wrote this pack. Bring this one up to date first.");
  }
  const questions = new Map<string, Question>();
  const leftOut: LeftOut[] = [];
  for (const [index, value] of file.data.questions.entries()) {
    const place = { unit: "question", number: index + 1 } as const;
    const source = JSON.stringify(value) ?? "";
    const question = questionSchema.safeParse(value);
    if (!question.success) leftOut.push({ place, code: "unreadable", source, detail: issueOf(question.error) });
    else if (questions.has(question.data.id)) leftOut.push({ place, code: "repeated", source, detail: "" });
    // a picture's file is not in the pack
    else questions.set(question.data.id, withoutMedia(question.data));
  }
  const losses = [...questions.values()].length === 0 ? {} : lossesOf(file.data.questions, questions.size);
  return ok({ title: file.data.title.trim() || null, questions: [...questions.values()], leftOut, losses });
}

function withoutMedia({ media: _, ...question }: Question): Question {
  return question;
}

function lossesOf(values: readonly unknown[], most: number): Read["losses"] {
  const withMedia = values.filter((value) => typeof value === "object" && value !== null && "media" in value).length;
  return withMedia === 0 ? {} : { picture: Math.min(withMedia, most) };
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? "" : `${issue.path.join(".")}: ${issue.message}`;
}

/** The pack's file: JSON that the schema of packs accepts. */
export function marqueeText(pack: Pack): string {
  return `${JSON.stringify(packSchema.parse(pack), null, 2)}\n`;
}
