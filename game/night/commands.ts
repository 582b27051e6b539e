import { z } from "zod";
import { givenSchema } from "../given.ts";
import { askHandle, correctionSchema, seatHandle } from "./events.ts";

/** What the host may ask for. `decide` turns one into events, or says why not. */
export const hostCommandSchema = z.discriminatedUnion("type", [
  /** The one next step, whatever it is: begin the round, put the question, close, reveal, standings, break, next round. */
  z.object({ type: z.literal("next") }),
  z.object({ type: z.literal("pause") }),
  z.object({ type: z.literal("resume") }),
  z.object({ type: z.literal("extend"), seconds: z.int().min(1).max(120) }),
  z.object({ type: z.literal("close") }),
  z.object({ type: z.literal("reveal") }),
  z.object({ type: z.literal("skip") }),
  z.object({ type: z.literal("standings") }),
  /** No more questions of this round: what waits is revealed next, and where nothing waits its standings show at once. */
  z.object({ type: z.literal("end-round") }),
  z.object({ type: z.literal("break"), seconds: z.int().min(1).max(7200) }),
  z.object({ type: z.literal("end-break") }),
  /** The last of the host's own steps that stands. */
  z.object({ type: z.literal("undo") }),
  z.object({ type: z.literal("correct"), ask: askHandle, correction: correctionSchema }),
  z.object({ type: z.literal("decline"), ask: askHandle, seat: seatHandle }),
  z.object({ type: z.literal("lock") }),
  z.object({ type: z.literal("unlock") }),
  z.object({ type: z.literal("rename"), seat: seatHandle, name: z.string().max(200) }),
  z.object({ type: z.literal("merge"), from: seatHandle, into: seatHandle }),
  z.object({ type: z.literal("remove"), seat: seatHandle }),
  z.object({
    type: z.literal("adjust"),
    seat: seatHandle,
    points: z.int().min(-100000).max(100000),
    reason: z.string().max(200),
  }),
  /** A team without a phone. */
  z.object({ type: z.literal("seat-paper"), name: z.string().max(200) }),
  z.object({ type: z.literal("mark"), seat: seatHandle, ask: askHandle, given: givenSchema.nullable() }),
  /** What a team on paper says for the tie-break in hand. */
  z.object({ type: z.literal("mark-guess"), seat: seatHandle, value: z.number() }),
  /** The joker of a team on paper, for the round in hand. */
  z.object({ type: z.literal("mark-joker"), seat: seatHandle }),
  z.object({ type: z.literal("tie-break"), seats: z.array(seatHandle).min(2), tieBreak: z.int().min(0).max(19) }),
  z.object({ type: z.literal("end") }),
]);
export type HostCommand = z.infer<typeof hostCommandSchema>;
