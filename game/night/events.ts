import { z } from "zod";
import { givenSchema } from "../given.ts";
import { closestSchema, planSchema } from "./plan.ts";

/**
 * What happens on a night, in the order in which it was written down. The state is a fold over these events; an event
 * that was undone is passed over by the fold, and what depended on it falls with it.
 */

/** Milliseconds since the epoch by the host's clock. */
const at = z.number().min(0);
/** Random name of a seat for this night. */
export const seatHandle = z.string().regex(/^[0-9a-z]{8,32}$/);
/** Random name of a question put to the room; a question that is put again gets another. */
export const askHandle = z.string().regex(/^[0-9a-z]{8,32}$/);

/** Random name of a picture, a sound or a clip for this night. */
const mediaHandle = z.string().regex(/^[0-9a-f]{32}$/);

/** Index into `plan.rounds`, and into that round's items. */
const round = z.int().min(0).max(19);
const index = z.int().min(0).max(99);
/** Place of an option as shown. */
const place = z.int().min(0).max(5);

export const SEAT_COLOURS = ["amber", "rose", "jade", "steel", "straw", "violet", "coral", "mint"] as const;
export const seatColourSchema = z.enum(SEAT_COLOURS);
export type SeatColour = z.infer<typeof seatColourSchema>;

/** What is done about a question that turns out to be wrong. */
export const correctionSchema = z.discriminatedUnion("kind", [
  /** This option of a choice, or this answer to a statement, counts as right as well. */
  z.object({ kind: z.literal("accept"), place }),
  /** So does this answer to any other question, from everybody who gave it. */
  z.object({ kind: z.literal("accept-given"), given: givenSchema }),
  z.object({ kind: z.literal("void") }),
  /** A right answer is worth this many points instead. */
  z.object({ kind: z.literal("points"), points: z.int().min(0).max(5000) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

export const CLOSE_REASONS = ["time", "all-answered", "host"] as const;

export const nightEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("opened"),
    at,
    plan: planSchema,
    /** Item -> the name under which its picture, sound or clip is served this night; see `media.ts`. */
    media: z.record(z.string(), mediaHandle).optional(),
  }),

  // seats
  z.object({
    type: z.literal("seated"),
    at,
    seat: seatHandle,
    name: z.string().min(1).max(200),
    colour: seatColourSchema,
    /** Four letters or more that let a second phone in and reclaim the seat. */
    code: z.string().regex(/^[A-Z2-9]{4,8}$/),
    /** Played on paper: no phone, marked by the host. */
    paper: z.boolean(),
    /** Points to begin with: 0, or the room's average for those who come late. */
    start: z.int(),
  }),
  z.object({ type: z.literal("renamed"), at, seat: seatHandle, name: z.string().min(1).max(200) }),
  z.object({ type: z.literal("recoloured"), at, seat: seatHandle, colour: seatColourSchema }),
  /** `from` gives its phones to `into`, which keeps its own answers and points. */
  z.object({ type: z.literal("merged"), at, from: seatHandle, into: seatHandle }),
  z.object({ type: z.literal("removed"), at, seat: seatHandle }),
  z.object({ type: z.literal("locked"), at }),
  z.object({ type: z.literal("unlocked"), at }),

  // the run of the night
  /** The round's title stands on the stage; jokers for it may be played until its first question is put. */
  z.object({ type: z.literal("round-begun"), at, round }),
  z.object({
    type: z.literal("asked"),
    at,
    ask: askHandle,
    round,
    index,
    /** `order[shown place]` = index in the question's own options; from the night's secret. */
    order: z.array(z.int().min(0).max(5)).max(6),
    seconds: z.int().min(1).max(600),
    /** The clock starts at this moment, once the options show. */
    opensAt: at,
  }),
  /** The next clue is told, because it is time. */
  z.object({ type: z.literal("clue"), at, ask: askHandle }),
  z.object({ type: z.literal("paused"), at }),
  z.object({ type: z.literal("resumed"), at }),
  z.object({ type: z.literal("extended"), at, seconds: z.int().min(1).max(600) }),
  z.object({ type: z.literal("closed"), at, reason: z.enum(CLOSE_REASONS) }),
  z.object({ type: z.literal("revealed"), at, ask: askHandle }),
  z.object({ type: z.literal("skipped"), at, round, index }),
  /** What is left of the round is not put any more; what waits for its reveal still gets it. */
  z.object({ type: z.literal("round-cut"), at, round }),
  z.object({ type: z.literal("standings"), at }),
  /** Round over: its points are final but for corrections. */
  z.object({ type: z.literal("round-ended"), at, round }),
  z.object({ type: z.literal("break-begun"), at, seconds: z.int().min(1).max(7200) }),
  z.object({ type: z.literal("break-ended"), at }),
  z.object({
    type: z.literal("tie-asked"),
    at,
    ask: askHandle,
    question: closestSchema,
    seats: z.array(seatHandle).min(2),
    seconds: z.int().min(5).max(600),
    opensAt: at,
  }),
  z.object({ type: z.literal("ended"), at }),

  // what seats do
  z.object({
    type: z.literal("answered"),
    at,
    seat: seatHandle,
    ask: askHandle,
    given: givenSchema,
    /** Fair time from the opening of the question to the answer, pauses left out, milliseconds. */
    tookMs: z.number().min(0),
  }),
  z.object({
    type: z.literal("guessed"),
    at,
    seat: seatHandle,
    ask: askHandle,
    value: z.number(),
    tookMs: z.number().min(0),
  }),
  z.object({ type: z.literal("joker"), at, seat: seatHandle, round }),
  z.object({ type: z.literal("appealed"), at, seat: seatHandle, ask: askHandle, text: z.string().max(280) }),

  // the host's corrections
  z.object({ type: z.literal("appeal-declined"), at, ask: askHandle, seat: seatHandle }),
  z.object({ type: z.literal("corrected"), at, ask: askHandle, correction: correctionSchema }),
  z.object({
    type: z.literal("adjusted"),
    at,
    seat: seatHandle,
    points: z.int().min(-100000).max(100000),
    reason: z.string().max(200),
  }),
  z.object({ type: z.literal("marked"), at, seat: seatHandle, ask: askHandle, given: givenSchema.nullable() }),

  /** A number that a team on paper said for a tie-break; it counts as given at the last moment. */
  z.object({ type: z.literal("marked-guess"), at, seat: seatHandle, ask: askHandle, value: z.number() }),
  /** A team on paper crossed the joker of its sheet. */
  z.object({ type: z.literal("marked-joker"), at, seat: seatHandle, round }),

  /** Passes over the event with this number (its place in the list, from 0). */
  z.object({ type: z.literal("undone"), at, event: z.int().min(0) }),
  /** The host's program stopped and came back: time stands as of the last event, and the night is paused. */
  z.object({ type: z.literal("recovered"), at }),
]);
export type NightEvent = z.infer<typeof nightEventSchema>;
