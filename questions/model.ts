import { z } from "zod";

/**
 * Questions, and the packs that carry them. The shape in memory is the shape in the file: a pack is JSON, checked by
 * these schemas wherever it enters.
 */

/** Topics that the writer gives. People's own questions and imports may carry any other slug. */
export const TOPICS = [
  "film",
  "life",
  "history",
  "story",
  "cast",
  "crew",
  "production",
  "music",
  "release",
  "box-office",
  "reception",
  "awards",
  "timeline",
  "odd-one-out",
  "five-clues",
  "chain",
  "closest-year",
  "directing",
  "writing",
  "cinematography",
  "festivals",
  "world",
] as const;

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export const difficultySchema = z.enum(DIFFICULTIES);
export type Difficulty = z.infer<typeof difficultySchema>;

const offset = z.int().min(0);
/** `[start, end)` in UTF-16 units of the string that it belongs to. */
const rangeSchema = z.tuple([offset, offset]);
export type Range = z.infer<typeof rangeSchema>;

const placedFields = {
  /** The sentence, or the row as a line, exactly as it stands in the cleaned text of the article. */
  sentence: z.string().min(1),
  /** Heading of the innermost section: "Filming". "Lead" before the first heading. */
  section: z.string().min(1),
  /** Headings from the outermost to that one. */
  path: z.array(z.string()),
  /** Title of the article. */
  article: z.string().min(1),
  /** Where the sentence begins in the cleaned text. */
  start: offset,
  /** Where the key stands in `sentence`; null where it is worded otherwise there. */
  mark: rangeSchema.nullable(),
};

const sentenceProofSchema = z.object({ kind: z.literal("sentence"), ...placedFields });

/** A row of a table, or of the box beside the article: "Music by: Otto Brandt" under "Infobox". */
const rowProofSchema = z.object({
  kind: z.literal("row"),
  ...placedFields,
  /** Its columns, or the name of its field, with what stands in them. */
  row: z.record(z.string(), z.string()),
});

/** Only a question that a person wrote may do without proof. */
const noProofSchema = z.object({ kind: z.literal("none") });

export const proofSchema = z.discriminatedUnion("kind", [sentenceProofSchema, rowProofSchema, noProofSchema]);
export type Proof = z.infer<typeof proofSchema>;
/** A proof that stands in the article. */
export type PlacedProof = Exclude<Proof, { kind: "none" }>;

export function isPlaced(proof: Proof): proof is PlacedProof {
  return proof.kind !== "none";
}

export const mediaSchema = z.object({
  kind: z.enum(["picture", "sound", "clip"]),
  /** File name in the library's media folder. */
  file: z.string().min(1),
  /** What it shows or plays, for those who cannot see or hear it. */
  alt: z.string(),
  /** A smaller copy of a picture, for phones; absent where the picture is small, or nothing to look at. */
  small: z.string().min(1).optional(),
});
export type Media = z.infer<typeof mediaSchema>;

const commonFields = {
  /** Hash of article, fact and direction, never of wording. */
  id: z.string().min(1).max(64),
  prompt: z.string().min(1).max(1000),
  /** Titles of works in `prompt`, to be set in italics. */
  italics: z.array(rangeSchema).default([]),
  topic: z.string().min(1).max(40),
  difficulty: difficultySchema,
  proof: proofSchema,
  origin: z.enum(["writer", "person", "import"]),
  tags: z.array(z.string().max(80)),
  lang: z.string().min(2).max(35),
  /** Counts edits; 1 as first written. */
  revision: z.int().min(1),
  media: mediaSchema.optional(),
  /** For whoever plays or hosts: what is worth saying once the answer is out. */
  note: z.string().max(2000).optional(),
};

const optionsSchema = z.array(z.string().min(1).max(300)).min(2).max(6);
const place = z.int().min(0);

function differ(question: { readonly options: readonly string[] }): boolean {
  return new Set(question.options).size === question.options.length;
}

/** One of a few options is right. */
export const choiceSchema = z
  .object({
    kind: z.literal("choice"),
    ...commonFields,
    options: optionsSchema,
    /** Index of the key in `options`. */
    answer: place,
    /** Told one after another, from obscure to plain; the fewer somebody needs, the more the answer is worth. */
    clues: z.array(z.string().min(1).max(200)).min(2).max(6).optional(),
  })
  .refine((question) => question.answer < question.options.length, "the answer must be the index of an option")
  .refine(differ, "options must differ");
export type ChoiceQuestion = z.infer<typeof choiceSchema>;

/** Some of a few options are right, and all of them are wanted. */
export const severalSchema = z
  .object({
    kind: z.literal("several"),
    ...commonFields,
    options: optionsSchema,
    /** Indexes of the keys in `options`, rising. */
    answers: z.array(place).min(1),
  })
  .refine(({ answers, options }) => answers.every((answer) => answer < options.length), "answers must be options")
  .refine(
    ({ answers }) => answers.every((answer, at) => at === 0 || answer > (answers[at - 1] ?? answer)),
    "answers must rise, each once",
  )
  .refine(differ, "options must differ");

/** `prompt` is a statement: does it hold? */
export const truthSchema = z.object({ kind: z.literal("truth"), ...commonFields, answer: z.boolean() });

/** The answer is written. */
export const typedSchema = z.object({
  kind: z.literal("typed"),
  ...commonFields,
  /** Everything that counts as right; the first is what is shown. */
  accepted: z.array(z.string().min(1).max(300)).min(1).max(40),
});
export type TypedQuestion = z.infer<typeof typedSchema>;

/**
 * The answer is a number; right within `tolerance` on either side. With `nearness` it is worth the more the nearer it is:
 * see `creditOf` in `game/judge.ts`.
 */
export const numberSchema = z.object({
  kind: z.literal("number"),
  ...commonFields,
  value: z.number(),
  tolerance: z.number().min(0),
  /** What it counts, as it stands after the number: "minutes". Empty where nothing does. */
  unit: z.string().max(40),
  nearness: z.boolean().optional(),
});
export type NumberQuestion = z.infer<typeof numberSchema>;

/** Films, or whatever else has a year, that are to be put in the order of their years. */
export const timelineSchema = z
  .object({
    kind: z.literal("timeline"),
    ...commonFields,
    /** In any order that does not tell. */
    options: optionsSchema.min(3),
    /** That of each option; no two are equal, so that one order alone is right. */
    years: z.array(z.int().min(-9999).max(9999)),
  })
  .refine(({ options, years }) => options.length === years.length, "each option must have its year")
  .refine(({ years }) => new Set(years).size === years.length, "years must differ")
  .refine(differ, "options must differ");
export type TimelineQuestion = z.infer<typeof timelineSchema>;

export const KINDS = ["choice", "several", "truth", "typed", "number", "timeline"] as const;

/** Closed by `kind`; other kinds join here and in `KINDS`. */
export const questionSchema = z.discriminatedUnion("kind", [
  choiceSchema,
  severalSchema,
  truthSchema,
  typedSchema,
  numberSchema,
  timelineSchema,
]);
export type Question = z.infer<typeof questionSchema>;

export const sourceSchema = z.object({
  title: z.string(),
  licence: z.string(),
  attribution: z.string(),
  url: z.string(),
});

export const PACK_VERSION = 1;

export const packSchema = z.object({
  format: z.literal("marquee-pack"),
  version: z.literal(PACK_VERSION),
  title: z.string().min(1).max(300),
  sources: z.array(sourceSchema),
  questions: z.array(questionSchema),
});
export type Pack = z.infer<typeof packSchema>;
