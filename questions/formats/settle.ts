import { hashId } from "../hash.ts";
import { choiceSchema, DIFFICULTIES, type Difficulty, type Question, timelineSchema } from "../model.ts";
import { unreachable } from "../result.ts";
import type { Candidate, LeftOut, LeftOutCode, Option } from "./model.ts";

const PROMPT = 1000;
const OPTION = 300;
const MOST_OPTIONS = 6;
const MOST_ACCEPTED = 40;
const NOTE = 2000;
const TOPIC = 40;
const TAG = 80;

export type Settled = { readonly question: Question } | { readonly leftOut: LeftOut };

/** A candidate as a question of ours, or why it is none. */
export function settle(candidate: Candidate): Settled {
  const leave = (code: LeftOutCode, detail = ""): Settled => {
    const { place, source } = candidate;
    return { leftOut: { place, code, source, detail } };
  };
  const { asked, prompt } = candidate;
  if (asked.kind === "broken") return leave("unreadable", asked.why);
  if (asked.kind === "nothing") return leave("not-asked");
  if (asked.kind === "unknown") return leave("kind-unknown", asked.name);
  if (prompt === "") return leave(candidate.lost?.includes("picture") ? "needs-media" : "no-prompt");
  if (prompt.length > PROMPT) return leave("prompt-too-long", `${prompt.length}`);
  const common = commonOf(candidate);
  switch (asked.kind) {
    case "truth":
      return { question: { kind: "truth", ...common, answer: asked.answer } };
    case "number":
      return settleNumber(asked, common, leave);
    case "timeline":
      return settleTimeline(asked.dated, common, leave);
    case "typed":
      return settleTyped(asked.accepted, common, leave);
    case "options":
      return withClues(settleOptions(asked.options, asked.several === true, common, leave), candidate.clues ?? []);
    default:
      return unreachable(asked);
  }
}

type Common = ReturnType<typeof commonOf>;
type Leave = (code: LeftOutCode, detail?: string) => Settled;

function settleNumber(
  { value, tolerance, unit = "", nearness = false }: Extract<Candidate["asked"], { kind: "number" }>,
  common: Common,
  leave: Leave,
): Settled {
  if (!Number.isFinite(value) || !(tolerance >= 0) || !Number.isFinite(tolerance)) return leave("no-number");
  const near = nearness ? { nearness } : {};
  return { question: { kind: "number", ...common, value, tolerance, unit: unit.slice(0, 40), ...near } };
}

/** The order of the file is that of the years, and would tell: the texts stand in that of their letters. */
function settleTimeline(
  dated: Extract<Candidate["asked"], { kind: "timeline" }>["dated"],
  common: Common,
  leave: Leave,
): Settled {
  const sorted = dated.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const [options, years] = [sorted.map(({ text }) => text), sorted.map(({ year }) => year)];
  const long = options.find((text) => text.length > OPTION);
  if (long !== undefined) return leave("option-too-long", long.slice(0, 60));
  if (options.length > MOST_OPTIONS) return leave("too-many-options", `${options.length}`);
  const parsed = timelineSchema.safeParse({ kind: "timeline", ...common, options, years });
  return parsed.success ? { question: parsed.data } : leave("no-order");
}

function settleTyped(accepted: readonly string[], common: Common, leave: Leave): Settled {
  const texts = [...new Set(accepted.filter((text) => text !== ""))];
  const long = texts.find((text) => text.length > OPTION);
  if (long !== undefined) return leave("option-too-long", long.slice(0, 60));
  if (texts.length === 0) return leave("no-key");
  return { question: { kind: "typed", ...common, accepted: texts.slice(0, MOST_ACCEPTED) } };
}

function settleOptions(options: readonly Option[], several: boolean, common: Common, leave: Leave): Settled {
  const given = options.filter(({ text }) => text !== "");
  const texts = given.map(({ text }) => text);
  const answers = given.flatMap(({ right }, index) => (right ? [index] : []));
  const long = texts.find((text) => text.length > OPTION);
  if (texts.length === 0) return leave("no-options");
  if (texts.length === 1) return leave("one-option", texts[0]);
  if (texts.length > MOST_OPTIONS) return leave("too-many-options", `${texts.length}`);
  if (long !== undefined) return leave("option-too-long", long.slice(0, 60));
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) return leave("options-alike", twice);
  const [answer] = answers;
  if (answer === undefined) return leave("no-key");
  if (isTrueOrFalse(texts) && answers.length === 1 && !several) {
    return { question: { kind: "truth", ...common, answer: /^true$/i.test(texts[answer] ?? "") } };
  }
  if (several || answers.length > 1) return { question: { kind: "several", ...common, options: texts, answers } };
  return { question: { kind: "choice", ...common, options: texts, answer } };
}

/** A choice with its clues where they are as a choice may have them; else without. */
function withClues(settled: Settled, clues: readonly string[]): Settled {
  if (!("question" in settled) || settled.question.kind !== "choice" || clues.length === 0) return settled;
  const parsed = choiceSchema.safeParse({ ...settled.question, clues });
  return parsed.success ? { question: parsed.data } : settled;
}

/** A statement to judge, whatever the file calls it. */
function isTrueOrFalse(texts: readonly string[]): boolean {
  return (
    texts.length === 2 && texts.some((text) => /^true$/i.test(text)) && texts.some((text) => /^false$/i.test(text))
  );
}

function commonOf(candidate: Candidate) {
  const { prompt, asked, note = "" } = candidate;
  const topic = slugOf(candidate.topic ?? "");
  return {
    // The same question in another file is the same question; its wording is all there is to know it by.
    id: hashId(JSON.stringify([prompt, asked])),
    prompt,
    italics: [],
    topic: topic === "" ? "other" : topic,
    difficulty: difficultyOf(candidate.difficulty),
    proof: { kind: "none" as const },
    origin: "import" as const,
    tags: [...new Set((candidate.tags ?? []).map((tag) => tag.slice(0, TAG)).filter((tag) => tag !== ""))].slice(0, 40),
    lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(candidate.lang ?? "") ? (candidate.lang ?? "en") : "en",
    revision: 1,
    ...(note === "" ? {} : { note: note.slice(0, NOTE) }),
  };
}

/** "Entertainment: Film" -> "entertainment-film". */
function slugOf(topic: string): string {
  const slug = topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug.slice(0, TOPIC).replace(/-+$/, "");
}

function difficultyOf(given = ""): Difficulty {
  return DIFFICULTIES.find((difficulty) => difficulty === given.trim().toLowerCase()) ?? "medium";
}
