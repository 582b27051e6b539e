import { z } from "zod";
import { givenSchema } from "../given.ts";
import { NAMINGS } from "../matching/match.ts";

/** A solo game as data: what was set, what happened. The state is a fold over the events. */

export const MODES = ["classic", "sudden-death", "clock", "relaxed"] as const;
export const modeSchema = z.enum(MODES);
export type Mode = z.infer<typeof modeSchema>;

export const CLASSIC_COUNTS = [10, 20, 30] as const;

export const LIFELINES = ["cut-two", "freeze-frame", "second-take"] as const;
const lifelineSchema = z.enum(LIFELINES);
export type Lifeline = z.infer<typeof lifelineSchema>;

export const setupSchema = z.object({
  mode: modeSchema,
  packId: z.string().min(1),
  packTitle: z.string(),
  /** Questions asked for; the draw holds fewer where the pack has fewer. */
  count: z.int().min(1).max(1000),
  /** T of the score formula, seconds a question; ignored by relaxed. */
  seconds: z.int().min(10).max(60),
  /** 32-bit seed: the same seed and pack give the same game. */
  seed: z.int().min(0).max(0xffffffff),
});
export type SoloSetup = z.infer<typeof setupSchema>;

const dealtFields = { questionId: z.string().min(1), topic: z.string() };

/** `order[shown place]` = index in the question's own options. */
const orderSchema = z
  .array(z.int().min(0))
  .min(2)
  .max(6)
  .refine((order) => order.every((_, index) => order.includes(index)), "the order must hold each option once");

const dealtChoiceSchema = z
  .object({
    /** Games from before there were other kinds do not say it. */
    kind: z.literal("choice").default("choice"),
    ...dealtFields,
    order: orderSchema,
    /** Place of the key among the options as shown. */
    key: z.int().min(0),
    /** How many clues it has. */
    clues: z.int().min(2).max(6).optional(),
  })
  .refine((drawn) => drawn.key < drawn.order.length, "the key must be a place in the order");

const dealtSeveralSchema = z
  .object({
    kind: z.literal("several"),
    ...dealtFields,
    order: orderSchema,
    /** Places of the keys, rising. */
    keys: z.array(z.int().min(0)).min(1),
  })
  .refine(({ keys, order }) => keys.every((key) => key < order.length), "keys must be places in the order");

const dealtTimelineSchema = z
  .object({
    kind: z.literal("timeline"),
    ...dealtFields,
    order: orderSchema,
    /** Places as shown, the earliest first. */
    keys: z.array(z.int().min(0)),
  })
  .refine(
    ({ keys, order }) => keys.length === order.length && order.every((_, place) => keys.includes(place)),
    "keys must hold each place once",
  );

/** A question as it lies on the table, with what is right: a game that has begun does not change when its pack does. */
export const drawnSchema = z.union([
  dealtChoiceSchema,
  dealtSeveralSchema,
  dealtTimelineSchema,
  z.object({ kind: z.literal("truth"), ...dealtFields, answer: z.boolean() }),
  z.object({
    kind: z.literal("typed"),
    ...dealtFields,
    accepted: z.array(z.string()).min(1),
    naming: z.enum(NAMINGS),
  }),
  z.object({
    kind: z.literal("number"),
    ...dealtFields,
    value: z.number(),
    tolerance: z.number().min(0),
    nearness: z.boolean().optional(),
  }),
]);
export type Drawn = z.infer<typeof drawnSchema>;

/** Milliseconds since the epoch, from the caller's clock. */
const at = z.number().min(0);
const place = z.int().min(0).max(5);

export const soloEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("began"), at, setup: setupSchema, draw: z.array(drawnSchema).min(1) }),
  /** The options of question `index` came into view. */
  z.object({ type: z.literal("shown"), at, index: z.int().min(0) }),
  /** One option of a choice. */
  z.object({ type: z.literal("chose"), at, place }),
  /** Any other answer. A typed one that is near counts for nothing the first time. */
  z.object({ type: z.literal("answered"), at, given: givenSchema }),
  /**
   * Used on the question in view, before it is answered. `cut` names the two places that go; empty for the other
   * lifelines. *Second take* is laid down in advance: the first wrong choice is then forgiven, and it is spent whether
   * or not there is one.
   */
  z.object({ type: z.literal("lifeline"), at, lifeline: lifelineSchema, cut: z.array(place) }),
  /** The next clue is told. */
  z.object({ type: z.literal("clue"), at }),
  z.object({ type: z.literal("time-ran-out"), at }),
  z.object({ type: z.literal("paused"), at }),
  z.object({ type: z.literal("resumed"), at }),
  /**
   * Picked up again after the program stopped without a word: the clock stands where the last event left it, and a
   * question in view is paused. Between questions no clock runs, and all stays as it was.
   */
  z.object({ type: z.literal("recovered"), at }),
  z.object({ type: z.literal("left"), at }),
]);
export type SoloEvent = z.infer<typeof soloEventSchema>;
