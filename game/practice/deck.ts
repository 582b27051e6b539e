import { z } from "zod";

/** What is practised together, and how. A card stands in every deck whose scope holds its question; it is learnt once. */

const idSchema = z.string().regex(/^[0-9a-zA-Z_-]{1,64}$/);

export const scopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all") }),
  z.object({ kind: z.literal("pack"), packId: z.string().min(1).max(200) }),
  z.object({ kind: z.literal("topic"), topic: z.string().min(1).max(40) }),
]);
export type Scope = z.infer<typeof scopeSchema>;

/** In which order new cards come: as their packs have them, the easy ones first, in any order. */
export const ORDERS = ["written", "easy", "shuffled"] as const;
/** How a choice question is answered: from its options, or written where its answer can be. */
export const WAYS = ["choice", "typed"] as const;
export type Way = (typeof WAYS)[number];

export const deckSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(80),
  scope: scopeSchema,
  newPerDay: z.int().min(0).max(200),
  /** Reviews on one day; what is due beyond them waits for the next. */
  mostPerDay: z.int().min(5).max(500),
  /** The share of cards that are to be recalled when they are due. */
  retention: z.number().min(0.7).max(0.97),
  order: z.enum(ORDERS),
  way: z.enum(WAYS),
  /** A local day to be ready for, "2027-03-14"; null for none. */
  readyBy: z.iso.date().nullable(),
});
export type Deck = z.infer<typeof deckSchema>;

/** The deck that is there before anybody makes one; it holds every question, and its name is left to the interface. */
export const EVERYTHING: Deck = {
  id: "everything",
  name: "everything",
  scope: { kind: "all" },
  newPerDay: 10,
  mostPerDay: 60,
  retention: 0.9,
  order: "written",
  way: "choice",
  readyBy: null,
};
