import { datedLines } from "../key.ts";
import type { Question } from "../model.ts";
import { unreachable } from "../result.ts";
import { collect } from "./collect.ts";
import type { Candidate, Loss, Read } from "./model.ts";
import { holdsMedia, plainOfHtml } from "./plain.ts";

/** Anki's notes: what fields a kind of note has, and what stands in them. */
export type NoteType = { readonly id: string; readonly name: string; readonly fields: readonly string[] };
export type Note = { readonly type: string; readonly fields: readonly string[]; readonly tags: readonly string[] };
export type Notes = {
  readonly title: string | null;
  readonly types: readonly NoteType[];
  readonly notes: readonly Note[];
};

/** Which fields are the question, the answer and what is worth saying: places in `NoteType.fields`, by its id. */
export type FieldChoice = { readonly prompt: number; readonly answer: number; readonly note: number | null };

/** What most decks mean: the first field asks, the second answers. */
export function guessedFields({ fields }: NoteType): FieldChoice {
  const find = (pattern: RegExp) => fields.findIndex((name) => pattern.test(name.trim()));
  const prompt = Math.max(0, find(/^(?:front|question|prompt|text|vorderseite|frage)/i));
  const named = find(/^(?:back$|answer|key|rückseite|antwort)/i);
  const answer = named >= 0 && named !== prompt ? named : fields.length > 1 ? (prompt === 0 ? 1 : 0) : prompt;
  const note = find(/^(?:note|extra|back extra|explanation|comment)/i);
  return { prompt, answer, note: note === prompt || note === answer || note < 0 ? null : note };
}

/** Every note as a question whose answer is typed; cloze notes ask for what is left out. */
export function readNotes({ title, types, notes }: Notes, choices: ReadonlyMap<string, FieldChoice>): Read {
  const byId = new Map(types.map((type) => [type.id, type]));
  return collect(
    title,
    notes.map((note, index) => {
      const type = byId.get(note.type) ?? { id: note.type, name: "", fields: [] };
      return candidateOf(note, index + 1, choices.get(type.id) ?? guessedFields(type));
    }),
  );
}

/** `{{c1::Paris::city}}` */
const CLOZE = /\{\{c(\d{1,3})::([^{}]{1,500}?)(?:::([^{}]{0,200}))?\}\}/g;

function candidateOf({ fields, tags }: Note, number: number, choice: FieldChoice): Candidate {
  const asks = fields[choice.prompt] ?? "";
  const answers = fields[choice.answer] ?? "";
  const note = choice.note === null ? "" : plainOfHtml(fields[choice.note] ?? "");
  const lost: Loss[] = ["scheduling"];
  if (holdsMedia(asks) || holdsMedia(answers) || /\[sound:/.test(asks + answers)) lost.push("picture");
  const common = {
    place: { unit: "note", number } as const,
    source: fields.map(plainOfHtml).join("\t"),
    tags,
    note,
    lost,
  };
  const gaps = [...asks.matchAll(CLOZE)];
  const [gap] = gaps;
  if (gap !== undefined) {
    const prompt = asks.replace(CLOZE, (_, at: string, text: string) => (at === gap[1] ? "_____" : text));
    return {
      ...common,
      prompt: withoutSound(prompt),
      asked: { kind: "typed", accepted: [withoutSound(gap[2] ?? "")] },
    };
  }
  return { ...common, prompt: withoutSound(asks), asked: { kind: "typed", accepted: [withoutSound(answers)] } };
}

function withoutSound(html: string): string {
  return plainOfHtml(html.replace(/\[sound:[^\]]{0,300}\]/g, " "));
}

/** A question as the two sides of a card, plain. Options stand under the question. */
export function cardOf(question: Question): { readonly front: string; readonly back: string } {
  const listed = (options: readonly string[]) => [
    question.prompt,
    ...options.map((text, at) => `${"ABCDEF"[at]}. ${text}`),
  ];
  const back = (answer: string) => [answer, question.note ?? ""].filter((text) => text !== "").join("\n");
  switch (question.kind) {
    case "choice":
      return { front: listed(question.options).join("\n"), back: back(question.options[question.answer] ?? "") };
    case "several": {
      const keys = question.answers.map((answer) => question.options[answer] ?? "");
      return { front: listed(question.options).join("\n"), back: back(keys.join("; ")) };
    }
    case "truth":
      return { front: `True or false? ${question.prompt}`, back: back(question.answer ? "True" : "False") };
    case "typed":
      return { front: question.prompt, back: back(question.accepted[0] ?? "") };
    case "number":
      return { front: question.prompt, back: back(`${question.value} ${question.unit}`.trim()) };
    case "timeline":
      return { front: listed(question.options).join("\n"), back: back(datedLines(question).join("\n")) };
    default:
      return unreachable(question);
  }
}
