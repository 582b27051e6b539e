import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { parseDelimited } from "../../electron/files/delimited.ts";
import type { Question } from "../../questions/model.ts";
import { foldName } from "../../questions/pools/fold.ts";

/**
 * What an editor says of one question of the collection, after reading it: that others are its wrong options, or, where
 * none are given, that it is not asked. The question stands there as it was read, so that a row can be found again.
 */
const editSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, "the id of a question"),
  question: z.string().min(1),
  /** Three with bars between them: "Le Corbeau|Les Diaboliques|La Vérité". */
  wrong: z
    .string()
    .transform((text) => (text === "" ? [] : text.split("|").map((each) => each.trim())))
    .pipe(z.array(z.string().min(1))),
  why: z.string().min(1),
});
export type Edit = z.infer<typeof editSchema>;

/** Name of a pack, without "built-in-" -> its edits. */
export type Edits = ReadonlyMap<string, readonly Edit[]>;

const HEAD = ["id", "question", "wrong", "why"];

/** The edits of a folder, one CSV for each pack; none where there is no folder. Throws with the file and line of what is no edit. */
export async function readEdits(folder: string): Promise<Edits> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  const read = names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return [basename(name, ".csv"), editsIn(text, name)] as const;
  });
  return new Map(await Promise.all(read));
}

function editsIn(text: string, name: string): Edit[] {
  const cells = parseDelimited(text);
  if (!cells.ok) throw new Error(`${name}: ${cells.message}`);
  const [head = [], ...lines] = cells.value;
  if (head.join() !== HEAD.join()) throw new Error(`${name}: its first line must be ${HEAD.join()}`);
  const edits = lines.flatMap((line, at) => {
    if (line.length === 1 && line[0] === "") return [];
    const edit = editSchema.safeParse(Object.fromEntries(line.map((cell, place) => [HEAD[place] ?? "more", cell])));
    if (!edit.success) throw new Error(`${name}, line ${at + 2}: ${z.prettifyError(edit.error)}`);
    return [edit.data];
  });
  const [twice] = [...Map.groupBy(edits, ({ id }) => id)].find(([, own]) => own.length > 1) ?? [];
  if (twice !== undefined) throw new Error(`${name}: ${twice} is edited twice`);
  return edits;
}

/**
 * Questions as edited. Throws where an edit gives a question wrong options that it cannot have: not three, one twice, its
 * key, or to one that has no options.
 */
export function edited(questions: readonly Question[], edits: readonly Edit[]): Question[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  return questions.flatMap((question) => {
    const edit = byId.get(question.id);
    if (edit === undefined) return [question];
    return edit.wrong.length === 0 ? [] : [withWrong(question, edit.wrong)];
  });
}

/** Edits of questions that are not made, or read otherwise by now. */
export function strayEdits(questions: readonly Question[], edits: readonly Edit[]): Edit[] {
  const prompts = new Map(questions.map(({ id, prompt }) => [id, prompt]));
  return edits.filter(({ id, question }) => prompts.get(id) !== question);
}

function withWrong(question: Question, wrong: readonly string[]): Question {
  const refuse = (why: string) => new Error(`${question.id} (${question.prompt}): ${why}`);
  if (question.kind !== "choice") throw refuse("only a question with options can have others");
  const key = question.options[question.answer] ?? "";
  const options = wrong.toSpliced(question.answer, 0, key);
  if (wrong.length !== 3) throw refuse("three wrong options are needed");
  if (new Set(options.map(foldName)).size !== 4) throw refuse("an option stands there twice");
  if (!options.every(isNumber)) return { ...question, options };
  const ordered = options.toSorted((a, b) => Number(a) - Number(b));
  return { ...question, options: ordered, answer: ordered.indexOf(key) };
}

const isNumber = (text: string) => /^\d+$/.test(text);
