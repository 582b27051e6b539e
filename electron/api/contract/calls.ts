import { z } from "zod";
import { soloEventSchema } from "../../../game/solo/model.ts";
import { packSchema } from "../../../questions/model.ts";
import {
  appInfoSchema,
  articleSchema,
  idSchema,
  packSummarySchema,
  sessionSummarySchema,
  settingsSchema,
  standingSchema,
  storedSessionSchema,
} from "./data.ts";
import type { CallName } from "./names.ts";

/** The largest article that is read, bytes. A little more is let through the bridge, so that the refusal is a sentence. */
export const ARTICLE_BYTES = 10 * 1024 * 1024;

const nothing = z.object({});
const articleFile = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) });

/**
 * Every call that the interface may make: name -> input and output. Each answers with a `Result` of its output.
 * A new call is named in `names.ts`, declared here and handled in `electron/api/handlers/`; forgetting one of the
 * three does not compile.
 */
export const calls = {
  "app.info": { input: nothing, output: appInfoSchema },

  "settings.get": { input: nothing, output: settingsSchema },
  /** Changes what is named, keeps the rest; returns all. */
  "settings.change": { input: settingsSchema.partial(), output: settingsSchema },

  /** Newest first, built-in ones last. */
  "packs.list": { input: nothing, output: z.array(packSummarySchema) },
  "packs.get": { input: z.object({ packId: z.string() }), output: packSchema },
  /** The cleaned article that a pack was written from. */
  "packs.article": { input: z.object({ packId: z.string() }), output: articleSchema },
  "packs.remove": { input: z.object({ packId: z.string() }), output: nothing },
  /** A player says that a question is wrong; said again, it is taken back. */
  "questions.flag": {
    input: z.object({ packId: z.string(), questionId: z.string(), flagged: z.boolean() }),
    output: nothing,
  },
  /** The questions of a pack that this person says are wrong. */
  "questions.flagged": {
    input: z.object({ packId: z.string() }),
    output: z.object({ questionIds: z.array(z.string()) }),
  },

  /** Opens the system's dialog; null when it was closed without a choice. Desktop only. */
  "files.choose": { input: nothing, output: articleFile.nullable() },

  /** Reads an article and writes its questions, in a worker; `writer.progress` tells how far it is. */
  "writer.write": {
    input: z.object({ jobId: idSchema, name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    output: packSummarySchema,
  },
  "writer.cancel": { input: z.object({ jobId: idSchema }), output: nothing },

  /**
   * Appends events of a solo game; the first is `began` and makes the session. `from` is the number of events that
   * the caller believes are stored: where it is less, the overlap must be equal and is not stored twice.
   */
  "sessions.append": {
    input: z.object({ sessionId: idSchema, from: z.int().min(0), events: z.array(soloEventSchema).min(1).max(500) }),
    output: z.object({ stored: z.int() }),
  },
  "sessions.get": { input: z.object({ sessionId: idSchema }), output: storedSessionSchema },
  /** The newest game that was neither finished nor left. */
  "sessions.unfinished": { input: nothing, output: storedSessionSchema.nullable() },
  /** Newest first. */
  "sessions.list": {
    input: z.object({ limit: z.int().min(1).max(200), offset: z.int().min(0) }),
    output: z.object({ total: z.int(), sessions: z.array(sessionSummarySchema) }),
  },
  "sessions.standing": { input: z.object({ sessionId: idSchema }), output: standingSchema },
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type { CallName };
export type Calls = typeof calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]["input"]>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]["output"]>;
