import { z } from "zod";
import { deckSchema, WAYS } from "../../../game/practice/deck.ts";
import { cardRefSchema } from "../../../game/practice/events.ts";
import { gradeSchema } from "../../../game/practice/memory.ts";
import { questionSchema } from "../../../questions/model.ts";
import { idSchema } from "./data.ts";

/** The records of practice that cross the bridge. Times are milliseconds since the epoch. */

const count = z.int().min(0);

/** What a deck holds for today. */
export const deckCountsSchema = z.object({
  due: count,
  /** In the short steps of learning. */
  learning: count,
  /** Missed in games or at nights, and never practised. */
  missed: count,
  fresh: count,
  /** Due, and left for the days to come. */
  waiting: count,
});
export type DeckCounts = z.infer<typeof deckCountsSchema>;

export const deckSummarySchema = z.object({
  deck: deckSchema,
  counts: deckCountsSchema,
  /** Questions of the deck, and how many have been practised. */
  total: count,
  learnt: count,
  /** Days left to be ready in, today among them; null where no day is set, or it is over. */
  daysLeft: count.nullable(),
});
export type DeckSummary = z.infer<typeof deckSummarySchema>;

export const overviewSchema = z.object({
  decks: z.array(deckSummarySchema),
  /** Begun today and not ended. */
  session: z.object({ id: idSchema, deckId: idSchema, done: count, right: count }).nullable(),
  /** One's own team at quiz nights, and those that there were. */
  team: z.string().nullable(),
  teams: z.array(z.string()),
  /** Cards that are forgotten again and again, and those taken out. */
  leeches: count,
  suspended: count,
});
export type Overview = z.infer<typeof overviewSchema>;

export const turnCardSchema = z.object({
  card: cardRefSchema,
  question: questionSchema,
  packTitle: z.string(),
  /** Whether the pack is about a film, whose title is set in italics. */
  film: z.boolean(),
  /** Places of the options as they are shown; empty where the question has none. */
  order: z.array(z.int().min(0)),
  way: z.enum(WAYS),
  reviews: count,
  lapses: count,
  leech: z.boolean(),
  lastReview: z.number().nullable(),
  missed: z.boolean(),
  /** When it is due again after each grade. */
  due: z.record(gradeSchema, z.number()),
});
export type TurnCard = z.infer<typeof turnCardSchema>;

export const turnSchema = z.object({
  sessionId: idSchema,
  deck: deckSchema,
  counts: deckCountsSchema,
  done: count,
  right: count,
  /** Time spent answering, milliseconds. */
  ms: z.number(),
  /** Null when nothing is left for now. */
  next: turnCardSchema.nullable(),
  /** When a card in the steps of learning comes back; null where there is none. */
  backAt: z.number().nullable(),
  mayUndo: z.boolean(),
  now: z.number(),
});
export type Turn = z.infer<typeof turnSchema>;

export const reviewInputSchema = z.object({
  sessionId: idSchema,
  card: cardRefSchema,
  /** Random: the same review sent again counts once. */
  id: idSchema,
  grade: gradeSchema,
  right: z.boolean(),
  guessed: z.boolean(),
  way: z.enum(WAYS),
  takenMs: z.number().min(0).max(86_400_000),
});
export type ReviewInput = z.infer<typeof reviewInputSchema>;

export const undoneSchema = z.object({
  what: z.enum(["reviewed", "suspended", "buried", "deck", "deck-removed"]),
  /** The card that it was about. */
  card: cardRefSchema.nullable(),
});

/** A card that needs a decision: forgotten again and again, or taken out. */
export const troubleCardSchema = z.object({
  card: cardRefSchema,
  prompt: questionSchema.options[0].shape.prompt,
  italics: questionSchema.options[0].shape.italics,
  packTitle: z.string(),
  lapses: count,
  suspended: z.boolean(),
});
export type TroubleCard = z.infer<typeof troubleCardSchema>;
