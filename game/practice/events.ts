import { z } from "zod";
import { deckSchema, WAYS } from "./deck.ts";
import { gradeSchema } from "./memory.ts";

/** What happens in practice, in order. All that is known of cards and decks is a fold over these events. */

const idSchema = z.string().regex(/^[0-9a-zA-Z_-]{1,64}$/);
/** Milliseconds since the epoch. */
const at = z.number().min(0);

/** A question as something to be learnt. */
export const cardRefSchema = z.object({ packId: z.string().min(1).max(200), questionId: z.string().min(1).max(64) });
export type CardRef = z.infer<typeof cardRefSchema>;

export const reviewedSchema = z.object({
  type: z.literal("reviewed"),
  at,
  card: cardRefSchema,
  /** Random, made by whoever asks for it: the same review sent again counts once. */
  id: idSchema,
  sessionId: idSchema,
  deckId: idSchema,
  grade: gradeSchema,
  /** The retention that was asked of FSRS. */
  asked: z.number().min(0.1).max(0.999),
  right: z.boolean(),
  guessed: z.boolean(),
  way: z.enum(WAYS),
  takenMs: z.number().min(0),
});

const missedSchema = z.object({ type: z.literal("missed"), at, card: cardRefSchema, from: z.enum(["game", "night"]) });
const suspendedSchema = z.object({ type: z.literal("suspended"), at, card: cardRefSchema, on: z.boolean() });
const buriedSchema = z.object({ type: z.literal("buried"), at, card: cardRefSchema, until: at });

export const cardEventSchema = z.discriminatedUnion("type", [
  reviewedSchema,
  /** Answered wrong in a game, or by the own team at a quiz night. */
  missedSchema,
  /** Taken out of every deck until it is put back. */
  suspendedSchema,
  /** Put off until another day. */
  buriedSchema,
]);
export type CardEvent = z.infer<typeof cardEventSchema>;

export const deskEventSchema = z.discriminatedUnion("type", [
  /** Made or changed. */
  z.object({ type: z.literal("deck"), at, deck: deckSchema }),
  z.object({ type: z.literal("deck-removed"), at, deckId: idSchema }),
  /** The name of one's own team at quiz nights; null where there is none. */
  z.object({ type: z.literal("team"), at, team: z.string().max(80).nullable() }),
  z.object({ type: z.literal("began"), at, sessionId: idSchema, deckId: idSchema }),
  z.object({ type: z.literal("ended"), at, sessionId: idSchema }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

/** An earlier event never was; `event` is its number. */
const undoneSchema = z.object({ type: z.literal("undone"), at, event: z.int().min(0) });

export const practiceEventSchema = z.discriminatedUnion("type", [
  ...cardEventSchema.options,
  ...deskEventSchema.options,
  undoneSchema,
]);
export type PracticeEvent = z.infer<typeof practiceEventSchema>;

/** An event with its number in the person's log. */
export type Numbered = { readonly seq: number; readonly event: PracticeEvent };

/** Those that stand: without what was undone, and without the undoing. */
export function standing(events: readonly Numbered[]): Numbered[] {
  const undone = new Set(events.flatMap(({ event }) => (event.type === "undone" ? [event.event] : [])));
  return events.filter(({ seq, event }) => event.type !== "undone" && !undone.has(seq));
}

/** What a person may take back; that a session began or ended is no deed, and what was missed was not theirs to do. */
export function isUndoable({ type }: PracticeEvent): boolean {
  return type === "reviewed" || type === "suspended" || type === "buried" || type === "deck" || type === "deck-removed";
}
