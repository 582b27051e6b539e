import { z } from "zod";
import { difficultySchema, KINDS, questionSchema } from "../../../questions/model.ts";
import { idSchema, packSummarySchema } from "./data.ts";

/** The records of the library: all questions of all packs. */

/** The pack of questions that people write without saying where they belong. */
export const OWN_PACK = "own";

export const LIBRARY_STATES = ["new", "checked", "flagged", "retired"] as const;
const stateSchema = z.enum(LIBRARY_STATES);

export const LIBRARY_SORTS = ["newest", "prompt", "film", "difficulty"] as const;
const sortSchema = z.enum(LIBRARY_SORTS);
export type LibrarySort = z.infer<typeof sortSchema>;

const kindSchema = z.enum(KINDS);
const topicSchema = z.string().min(1).max(40);
/** A question's number in this store: never given twice. */
const numberSchema = z.int().min(1);

/** Which questions are wanted; null where anything will do. */
export const libraryQuerySchema = z.object({
  /** Words, each the beginning of one in prompt, answers, film or topic; words in quotation marks stand together. */
  text: z.string().max(200),
  packId: z.string().nullable(),
  film: z.string().nullable(),
  topic: topicSchema.nullable(),
  difficulty: difficultySchema.nullable(),
  kind: kindSchema.nullable(),
  /** "1930s" and "France", of the film that is asked about. */
  decade: z.string().max(80).nullable(),
  country: z.string().max(80).nullable(),
  states: z.array(stateSchema).max(LIBRARY_STATES.length),
  /** Among these alone; null for all. */
  only: z.array(numberSchema).max(100_000).nullable(),
});
export type LibraryQuery = z.infer<typeof libraryQuerySchema>;

/** Behind this row of its order. */
const cursorSchema = z.object({ key: z.union([z.string(), z.number()]), number: numberSchema });
export type LibraryCursor = z.infer<typeof cursorSchema>;

export const librarySearchSchema = z.object({
  query: libraryQuerySchema,
  sort: sortSchema,
  from: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("after"), cursor: cursorSchema }),
    z.object({ kind: z.literal("skip"), rows: z.int().min(0) }),
  ]),
  limit: z.int().min(1).max(200),
});
export type LibrarySearch = z.infer<typeof librarySearchSchema>;

export const libraryRowSchema = z.object({
  number: numberSchema,
  packId: z.string(),
  packTitle: z.string(),
  /** What the article of its pack is about; null where there is none. */
  articleKind: packSummarySchema.shape.kind.nullable(),
  question: questionSchema,
  film: z.string(),
  state: stateSchema,
  checked: z.boolean(),
  flagged: z.boolean(),
  /** A person does not want it. */
  putAway: z.boolean(),
  /** Its article no longer gives it. */
  absent: z.boolean(),
  /** Milliseconds since the epoch. */
  changedAt: z.number(),
  /** As the writer or a file gave it, where a person has reworded it. */
  original: questionSchema.nullable(),
});
export type LibraryRow = z.infer<typeof libraryRowSchema>;

export const libraryPageSchema = z.object({
  rows: z.array(libraryRowSchema),
  /** Behind the last row; null at the end. */
  next: cursorSchema.nullable(),
});
export type LibraryPage = z.infer<typeof libraryPageSchema>;

const tally = z.record(z.string(), z.int());

/** How many there would be with each choice of a filter, the others staying as they are. */
export const libraryCountsSchema = z.object({
  total: z.int(),
  states: tally,
  topics: tally,
  difficulties: tally,
  kinds: tally,
  decades: tally,
  countries: tally,
  packs: z.array(z.object({ id: z.string(), title: z.string(), count: z.int() })),
  films: z.array(z.object({ film: z.string(), count: z.int() })),
});
export type LibraryCounts = z.infer<typeof libraryCountsSchema>;

export const libraryTargetSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("these"), numbers: z.array(numberSchema).max(100_000) }),
  z.object({ kind: z.literal("found"), query: libraryQuerySchema, except: z.array(numberSchema).max(100_000) }),
]);
export type LibraryTarget = z.infer<typeof libraryTargetSchema>;

export const libraryChangeSchema = z.discriminatedUnion("action", [
  z.object({ action: z.enum(["check", "flag", "retire"]), on: z.boolean() }),
  z.object({ action: z.literal("topic"), topic: topicSchema }),
  z.object({ action: z.literal("difficulty"), difficulty: difficultySchema }),
]);
export type LibraryChange = z.infer<typeof libraryChangeSchema>;

const STEP_ACTIONS = [
  "check",
  "uncheck",
  "flag",
  "unflag",
  "retire",
  "bring-back",
  "topic",
  "difficulty",
  "edit",
  "revert",
  "add",
  "import",
  "remove-pack",
] as const;
const stepSchema = z.object({
  action: z.enum(STEP_ACTIONS),
  /** Questions that it changed. */
  size: z.int(),
});
export type LibraryStep = z.infer<typeof stepSchema>;
export type StepAction = LibraryStep["action"];

/** What would be taken back, and what would be done again. */
export const libraryHistorySchema = z.object({ undo: stepSchema.nullable(), redo: stepSchema.nullable() });
export type LibraryHistory = z.infer<typeof libraryHistorySchema>;

export const libraryDoneSchema = z.object({ step: stepSchema, history: libraryHistorySchema });
export type LibraryDone = z.infer<typeof libraryDoneSchema>;

/** A question as a person left it. Its `revision` is the one that the change was made on. */
export const librarySaveSchema = z.object({ number: numberSchema, question: questionSchema });

export const libraryAddSchema = z.object({
  /** Made by the caller: a retry with the same one adds nothing. */
  id: idSchema,
  /** Where it belongs; null for the pack of own questions, which gets `packTitle` where it is not there yet. */
  packId: z.string().nullable(),
  packTitle: z.string().min(1).max(300),
  question: questionSchema,
});
export type LibraryAdd = z.infer<typeof libraryAddSchema>;

export const libraryCalls = {
  /** One page of all questions of all packs, as they are wanted. */
  "library.search": { input: librarySearchSchema, output: libraryPageSchema },
  "library.counts": { input: z.object({ query: libraryQuerySchema }), output: libraryCountsSchema },
  /** Questions in use that ask the same, in groups of their numbers. */
  "library.alike": { input: z.object({}), output: z.object({ groups: z.array(z.array(numberSchema)) }) },
  "library.get": { input: libraryRowSchema.pick({ number: true }), output: libraryRowSchema },
  /** Changes many questions in one step; those that are so already are not counted. */
  "library.change": {
    input: z.object({ target: libraryTargetSchema, change: libraryChangeSchema }),
    output: libraryDoneSchema,
  },
  /** Keeps a question's new words; refused where somebody has changed it since (`conflict`). */
  "library.save": { input: librarySaveSchema, output: libraryRowSchema },
  /** Gives a question the words back that the writer or a file gave it. */
  "library.revert": { input: libraryRowSchema.pick({ number: true }), output: libraryRowSchema },
  "library.add": { input: libraryAddSchema, output: libraryRowSchema },
  /** Takes this person's last step back; steps are kept from one start to the next. */
  "library.undo": { input: z.object({}), output: libraryDoneSchema },
  "library.redo": { input: z.object({}), output: libraryDoneSchema },
  "library.history": { input: z.object({}), output: libraryHistorySchema },
} as const;
