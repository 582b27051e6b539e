import { z } from "zod";
import { KINDS, mediaSchema, proofSchema } from "../../questions/model.ts";
import { givenSchema } from "../given.ts";
import { askHandle, seatColourSchema, seatHandle } from "./events.ts";
import {
  answerShownSchema,
  joiningSchema,
  matchSchema,
  nightClockSchema,
  openQuestionSchema,
  stageScreenSchema,
  standingRowSchema,
} from "./messages.ts";
import { scoringSchema } from "./plan.ts";

/** What the host's own window shows: everything, keys and proofs included. It never leaves the host's program. */

const saidSchema = z.object({ given: givenSchema, text: z.string(), teams: z.int(), match: matchSchema });

export const runSheetRoundSchema = z.object({
  title: z.string(),
  note: z.string(),
  questions: z.int(),
  /** Questions of it that were put or skipped. */
  done: z.int(),
  state: z.enum(["ahead", "now", "over"]),
  seconds: z.int(),
  scoring: scoringSchema,
  reveal: z.enum(["each", "end"]),
  breakSeconds: z.int(),
});

/** The question in the host's hands, or the next one. */
export const hostQuestionSchema = z.object({
  /** Null before it is put. */
  ask: askHandle.nullable(),
  round: z.int(),
  number: z.int(),
  of: z.int(),
  prompt: z.string(),
  italics: z.array(z.tuple([z.int(), z.int()])),
  /** As shown; in the pack's order before it is put. */
  kind: z.enum(KINDS),
  unit: z.string(),
  /** All its clues, told or not. */
  clues: z.array(z.string()),
  options: z.array(z.string()),
  right: z.array(z.int()),
  written: answerShownSchema.shape.written,
  void: z.boolean(),
  proof: proofSchema,
  note: z.string(),
  /** By its own name, which no phone and no stage is told. */
  media: mediaSchema.nullable(),
});
export type HostQuestion = z.infer<typeof hostQuestionSchema>;

export const hostSeatSchema = z.object({
  seat: seatHandle,
  name: z.string(),
  colour: seatColourSchema,
  code: z.string(),
  paper: z.boolean(),
  /** Phones connected now. */
  phones: z.int(),
  points: z.int(),
  place: z.int(),
  joker: z.enum(["none", "ready", "played", "spent"]),
  /** For the question in view. */
  given: givenSchema.nullable(),
  /** What it is worth looking at; null where there is none. */
  match: matchSchema.nullable(),
  tookMs: z.number().nullable(),
  /** Their number while a tie is broken. */
  guess: z.number().nullable(),
});
export type HostSeat = z.infer<typeof hostSeatSchema>;

export const hostAppealSchema = z.object({
  ask: askHandle,
  round: z.int(),
  number: z.int(),
  prompt: z.string(),
  state: z.enum(["open", "allowed", "declined"]),
  /** Who contests, each with what they answered and say. */
  by: z.array(
    z.object({
      seat: seatHandle,
      name: z.string(),
      given: givenSchema.nullable(),
      text: z.string(),
      declined: z.boolean(),
    }),
  ),
  kind: z.enum(KINDS),
  unit: z.string(),
  options: z.array(z.string()),
  right: z.array(z.int()),
  written: answerShownSchema.shape.written,
  proof: proofSchema,
});
export type HostAppeal = z.infer<typeof hostAppealSchema>;

/** What `next` may do. `end-round` makes the round's points final and shows the standings; `podium` ends the night. */
export const HOST_STEPS = [
  "begin-round",
  "ask",
  "close",
  "reveal",
  "end-round",
  "break",
  "end-break",
  "tie-break",
  "podium",
] as const;

/** Commands that name no seat and no question. */
export const HOST_MOVES = [
  "next",
  "pause",
  "resume",
  "extend",
  "close",
  "reveal",
  "skip",
  "standings",
  "end-round",
  "break",
  "end-break",
  "undo",
  "lock",
  "unlock",
  "end",
] as const;

export const hostViewSchema = z.object({
  nightId: z.string(),
  title: z.string(),
  joining: joiningSchema,
  /** Grows with every change. */
  rev: z.int(),
  now: z.number(),
  phase: z.enum([
    "lobby",
    "round",
    "open",
    "closed",
    "revealed",
    "standings",
    "break",
    "tie-open",
    "tie-closed",
    "end",
  ]),
  held: z.enum(["no", "host", "restart"]),
  locked: z.boolean(),
  /** What `next` would do; null at the end. */
  next: z.enum(HOST_STEPS).nullable(),
  /** Type of the event that `undo` would take back: "asked", "closed"; null where there is nothing. */
  undo: z.string().nullable(),
  /** Commands without a seat or a question that would be accepted now; a control whose command is not among them rests. */
  may: z.array(z.enum(HOST_MOVES)),
  rounds: z.array(runSheetRoundSchema),
  round: z.int().nullable(),
  question: hostQuestionSchema.nullable(),
  following: hostQuestionSchema.nullable(),
  clock: nightClockSchema.nullable(),
  answered: z.int(),
  /** Answers by place, for the host's eyes. */
  counts: z.array(z.int()),
  seats: z.array(hostSeatSchema),
  standings: z.array(standingRowSchema),
  /** Seats that share a place that has a prize: 1, 2 or 3. */
  ties: z.array(z.object({ place: z.int(), seats: z.array(seatHandle) })),
  tieBreaks: z.array(z.object({ index: z.int(), prompt: z.string(), shown: z.string(), used: z.boolean() })),
  appeals: z.array(hostAppealSchema),
  /** What has been put so far, newest last, for corrections and for marking paper. */
  asked: z.array(
    z.object({
      ask: askHandle,
      question: openQuestionSchema,
      answer: answerShownSchema,
      /** Answers that no option counts, the right first. */
      said: z.array(saidSchema),
      revealed: z.boolean(),
      marked: z.array(seatHandle),
    }),
  ),
  /** What the stage shows at this moment. */
  stage: stageScreenSchema,
  /** Stage windows and browsers connected. */
  stages: z.int(),
  /** The night cannot be written to disk at present and goes on in memory. */
  storage: z.enum(["ok", "full", "failed"]),
});
export type HostView = z.infer<typeof hostViewSchema>;
