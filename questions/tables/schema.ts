import { z } from "zod";
import { TOPICS } from "../model.ts";

/**
 * What stands beside a table of film history: which columns it has, which facts a row gives, and how they are asked.
 * The table itself is CSV, its first line names the columns.
 */

export const TABLE_FORMAT = "marquee-table";

export const COLUMN_TYPES = [
  "work",
  "person",
  "character",
  "organisation",
  "place",
  "category",
  "year",
  "text",
] as const;

const nameSchema = z.string().regex(/^[a-z][a-zA-Z]*$/, "a column's name is one word in small letters");

const columnSchema = z.strictObject({
  name: nameSchema,
  /** As it stands in the proof: "Film". */
  label: z.string().min(1).max(40),
  type: z.enum(COLUMN_TYPES),
  /** Several values, with bars between them: "Joel Coen|Ethan Coen". */
  list: z.boolean().default(false),
  /** Rows may leave it empty. */
  optional: z.boolean().default(false),
  /** It orders or chooses questions and proves nothing: nobody is shown it. */
  hidden: z.boolean().default(false),
});
export type Column = z.infer<typeof columnSchema>;

/**
 * Where wrong answers may come from. "rivals": lists in the row itself; "mates": people of a circle with the right one; "own films":
 * other films of whoever the question names; "films of mates": rows about films of people of a circle with whoever is named; "rows": any
 * row that is like this one.
 */
const SOURCES = ["rivals", "mates", "own films", "films of mates", "rows"] as const;

const wrongSchema = z.strictObject({
  /** The first is taken where it has enough, and filled up from the next. */
  from: z.array(z.enum(SOURCES)).min(1).default(["rivals", "rows"]),
  /** Columns of lists whose values are wrong answers: who was nominated and did not win, other films of the winner. */
  rivals: z.array(nameSchema).default([]),
  /** Columns in which rows must agree to lend their values. */
  same: z.array(nameSchema).default([]),
  /** Columns in which rows should agree, the weightiest first. */
  like: z.array(nameSchema).default([]),
  /** Columns in which rows must be of one circle: countries of one region, lists with two values in common. */
  circle: z.array(nameSchema).default([]),
  /** The column that says from 1 to 5 how well the film is known: wrong answers are about as well known, none famous. */
  renown: nameSchema.optional(),
  /** What the people do, as whom they have circles and films. */
  trade: z
    .enum(["director", "actor", "composer", "cinematographer", "writer", "editor", "costume designer"])
    .optional(),
  /** The column with whoever the films are by. */
  maker: nameSchema.optional(),
  /** The column with the year: nearer rows lend theirs first. */
  near: nameSchema.optional(),
  /** Years beyond which no row lends anything. */
  within: z.int().min(1).default(25),
});

const askSchema = z.strictObject({
  answer: nameSchema,
  /** `{column}` says what stands there, a title in italics. One is chosen by hash. */
  stems: z.array(z.string().min(10).max(200)).min(1).max(10),
  /** "Which of these": others may be right as well, none of them among the options. */
  many: z.boolean().default(false),
  wrong: wrongSchema.default({ from: ["rivals", "rows"], rivals: [], same: [], like: [], circle: [], within: 25 }),
  /** -1 asks what many know, 1 what few do. */
  harder: z.int().min(-2).max(2).default(0),
});
export type TableAsk = z.infer<typeof askSchema>;

const factSchema = z.strictObject({
  relation: z.string().regex(/^[a-z][a-z-]*$/),
  topic: z.enum(TOPICS),
  /** Columns that make the fact; a row that leaves one of them empty does not give it. */
  slots: z.array(nameSchema).min(1),
  /** Only rows whose columns hold one of these. */
  when: z.record(nameSchema, z.array(z.string())).default({}),
  asks: z.array(askSchema).min(1).max(10),
});
export type FactSpec = z.infer<typeof factSchema>;

const partsSchema = z.strictObject({
  format: z.literal(TABLE_FORMAT),
  version: z.literal(1),
  title: z.string().min(1).max(120),
  /** One sentence: what a row says. */
  about: z.string().min(1).max(300),
  licence: z.string().min(1),
  attribution: z.string().min(1),
  columns: z.array(columnSchema).min(2).max(20),
  facts: z.array(factSchema).min(1).max(20),
  /** Columns by which its questions are found: the film, its year, its country; how well it is known, from 1 to 3. */
  film: nameSchema.optional(),
  year: nameSchema.optional(),
  country: nameSchema.optional(),
  fame: nameSchema.optional(),
  /** Tags that all of its questions get. */
  tags: z.array(z.string().min(1).max(80)).default([]),
});

export const tableSchema = partsSchema.superRefine((parts, context) => {
  const declared = new Set(parts.columns.map(({ name }) => name));
  for (const name of new Set(namesIn(parts)))
    if (!declared.has(name)) refuse(context, "undeclared", name, "every column that is spoken of must be declared");
  for (const name of repeated(parts.columns.map((column) => column.name)))
    refuse(context, "twice", name, "a column is declared once");
  for (const name of repeated(parts.facts.map(({ relation }) => relation)))
    refuse(context, "twice", name, "a relation stands in one fact");
});
export type TableSchema = z.infer<typeof tableSchema>;

/** What is refused says in `params` why, and which name it is about. */
function refuse(context: z.core.$RefinementCtx, why: "undeclared" | "twice", name: string, message: string): void {
  context.addIssue({ code: "custom", params: { why, name }, message: `${message}: ${name}` });
}

const repeated = (names: readonly string[]) => new Set(names.filter((name, place) => names.indexOf(name) < place));

/** Every column that the schema speaks of. */
function namesIn({ facts, film, year, country, fame }: z.infer<typeof partsSchema>): string[] {
  const asks = facts.flatMap((fact) => fact.asks);
  return [
    ...[film, year, country, fame].filter((name) => name !== undefined),
    ...facts.flatMap(({ slots, when }) => [...slots, ...Object.keys(when)]),
    ...asks.flatMap(({ answer, stems }) => [answer, ...stems.flatMap(placesIn)]),
    ...asks.flatMap(({ wrong: { rivals, same, like, circle, renown, maker, near } }) =>
      [rivals, same, like, circle, renown ?? [], maker ?? [], near ?? []].flat(),
    ),
  ];
}

const placesIn = (stem: string) =>
  [...stem.matchAll(/\{(?:(?:on|the):)?([a-zA-Z]+)\}/g)].flatMap(([, name]) => name ?? []);
