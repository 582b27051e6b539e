import { z } from "zod";
import { drawnSchema, setupSchema, soloEventSchema } from "../solo/model.ts";

/**
 * A game of several people at one computer, turn by turn, as data. Everybody plays a solo game of their own over one pack,
 * with questions of their own; who is asked goes round, from question to question, or, against the clock, from game to game.
 */

export const FEWEST_SEATS = 2;
export const MOST_SEATS = 6;

export const seatSchema = z.object({
  /** Of the people of this computer. */
  person: z.int(),
  name: z.string().max(24),
  colour: z.string().max(20),
});
export type Seat = z.infer<typeof seatSchema>;

export const hotSeatEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("began"),
    at: z.number().min(0),
    setup: setupSchema,
    seats: z.array(seatSchema).min(FEWEST_SEATS).max(MOST_SEATS),
    /** What each seat is asked, in the order of the seats. */
    draws: z.array(z.array(drawnSchema).min(1)),
  }),
  /** Something happened in the game of one seat. */
  z.object({
    type: z.literal("moved"),
    seat: z
      .int()
      .min(0)
      .max(MOST_SEATS - 1),
    event: soloEventSchema,
  }),
]);
export type HotSeatEvent = z.infer<typeof hotSeatEventSchema>;
