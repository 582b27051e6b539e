import { cluesOf, datedLines, readDated } from "../../../../questions/key.ts";
import type { Difficulty, Media, Question, Range } from "../../../../questions/model.ts";
import { questionSchema } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";

/** A question while it is being written: what every kind needs, so that the kind can be changed and nothing is lost. */
export type Draft = {
  readonly kind: Question["kind"];
  readonly prompt: string;
  /** The work that it is about, set in italics wherever it stands in the prompt. */
  readonly title: string;
  readonly options: readonly string[];
  /** Places of the right options: of a choice the first counts. */
  readonly keys: readonly number[];
  readonly truth: boolean;
  /** One clue a line, from obscure to plain; none for a choice without them. */
  readonly clues: string;
  /** "1922 Nosferatu", a line each, in any order. */
  readonly dated: string;
  /** One spelling a line. */
  readonly accepted: string;
  readonly value: string;
  readonly tolerance: string;
  readonly unit: string;
  readonly nearness: boolean;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly note: string;
  readonly media: Media | undefined;
};

export const BLANK: Draft = {
  kind: "choice",
  prompt: "",
  title: "",
  options: ["", "", "", ""],
  keys: [0],
  truth: true,
  accepted: "",
  dated: "",
  clues: "",
  value: "",
  tolerance: "0",
  unit: "",
  nearness: false,
  topic: "film",
  difficulty: "medium",
  note: "",
  media: undefined,
};

/** What all questions carry that nobody writes. */
const OWN: Pick<Question, "id" | "proof" | "origin" | "tags" | "lang" | "revision"> = {
  id: "new",
  proof: { kind: "none" },
  origin: "person",
  tags: [],
  lang: "en",
  revision: 1,
};

export function draftOf(question: Question): Draft {
  const { kind, prompt, topic, difficulty, note = "", media, italics } = question;
  const [title] = italics;
  const shared = { ...BLANK, kind, prompt, topic, difficulty, note, media };
  const common = { ...shared, title: title === undefined ? "" : prompt.slice(...title) };
  switch (question.kind) {
    case "choice":
      return {
        ...common,
        options: question.options,
        keys: [question.answer],
        clues: cluesOf(question).join("\n"),
      };
    case "several":
      return { ...common, options: question.options, keys: question.answers };
    case "truth":
      return { ...common, truth: question.answer };
    case "typed":
      return { ...common, accepted: question.accepted.join("\n") };
    case "number": {
      const { value, tolerance, unit, nearness = false } = question;
      return { ...common, value: String(value), tolerance: String(tolerance), unit, nearness };
    }
    case "timeline":
      return { ...common, dated: datedLines(question).join("\n") };
    default:
      return unreachable(question);
  }
}

/** What a draft lacks, in the order of its fields. */
export type Lack =
  | "prompt"
  | "option"
  | "options-equal"
  | "key"
  | "clues"
  | "dated"
  | "accepted"
  | "value"
  | "tolerance"
  | "topic";

export function lacksOf(draft: Draft): readonly Lack[] {
  const lacks: Lack[] = [];
  if (draft.prompt.trim() === "") lacks.push("prompt");
  lacks.push(...lacksOfAnswer(draft));
  if (draft.topic.trim() === "") lacks.push("topic");
  return lacks;
}

function lacksOfAnswer(draft: Draft): Lack[] {
  switch (draft.kind) {
    case "choice":
    case "several": {
      const options = draft.options.map((option) => option.trim());
      if (options.includes("")) return ["option"];
      if (new Set(options).size < options.length) return ["options-equal"];
      if (draft.kind === "choice" && linesOf(draft.clues).length === 1) return ["clues"];
      return draft.keys.length === 0 ? ["key"] : [];
    }
    case "truth":
      return [];
    case "typed":
      return spellingsOf(draft).length === 0 ? ["accepted"] : [];
    case "timeline":
      return readDated(draft.dated) === null ? ["dated"] : [];
    case "number":
      if (numberIn(draft.value) === null) return ["value"];
      return (numberIn(draft.tolerance) ?? -1) < 0 ? ["tolerance"] : [];
    default:
      return unreachable(draft.kind);
  }
}

/**
 * The question that a draft makes, over the one that it was made from; null while it lacks something. Proof, tags and
 * revision stay those of `base`.
 */
export function questionOf(draft: Draft, base: Question | null): Question | null {
  if (lacksOf(draft).length > 0) return null;
  const { id, proof, origin, tags, lang, revision } = base ?? OWN;
  const prompt = draft.prompt.trim();
  const common = {
    ...{ id, proof, origin, tags, lang, revision, prompt },
    italics: italicsIn(prompt, titlesOf(draft, base)),
    topic: draft.topic.trim(),
    difficulty: draft.difficulty,
    ...(draft.note.trim() !== "" && { note: draft.note.trim() }),
    ...(draft.media && { media: draft.media }),
  };
  const parsed = questionSchema.safeParse({ kind: draft.kind, ...common, ...answerOf(draft) });
  return parsed.success ? parsed.data : null;
}

function answerOf(draft: Draft) {
  const options = draft.options.map((option) => option.trim());
  switch (draft.kind) {
    case "choice":
      return { options, answer: draft.keys[0], ...(draft.clues.trim() !== "" && { clues: linesOf(draft.clues) }) };
    case "several":
      return { options, answers: draft.keys.toSorted((a, b) => a - b) };
    case "truth":
      return { answer: draft.truth };
    case "timeline":
      return readDated(draft.dated);
    case "typed":
      return { accepted: spellingsOf(draft) };
    case "number":
      return {
        value: numberIn(draft.value),
        tolerance: numberIn(draft.tolerance),
        unit: draft.unit.trim(),
        ...(draft.nearness && { nearness: true }),
      };
    default:
      return unreachable(draft.kind);
  }
}

const spellingsOf = ({ accepted }: Draft) => linesOf(accepted);

/** Each once, without those that are empty. */
function linesOf(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/** "1,250.5" and "126" are numbers; "" and "two" are none. */
function numberIn(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d),(?=\d{3}\b)/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The draft's own title first, then the others that were in italics before. */
function titlesOf({ title }: Draft, base: Question | null): string[] {
  const others = (base?.italics ?? []).slice(1).map(([start, end]) => base?.prompt.slice(start, end) ?? "");
  return [title.trim(), ...others].filter((each) => each !== "");
}

/** Every place where one of the titles stands as words of its own, in order, none over another. */
export function italicsIn(prompt: string, titles: readonly string[]): Range[] {
  const found: Range[] = [];
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(prompt.charAt(at));
  for (const title of titles.toSorted((a, b) => b.length - a.length)) {
    for (let at = prompt.indexOf(title); at >= 0; at = prompt.indexOf(title, at + 1)) {
      const end = at + title.length;
      const whole = !isLetter(at - 1) && !isLetter(end);
      if (whole && found.every(([from, to]) => end <= from || at >= to)) found.push([at, end]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}
