import { z } from "zod";
import { hotSeatEventSchema } from "../../../game/hot-seat/model.ts";
import { idSchema } from "./data.ts";

/** Games of several people at one computer: what the calls carry. */

const gameSchema = z.object({ id: idSchema, events: z.array(hotSeatEventSchema) });
export type StoredHotSeat = z.infer<typeof gameSchema>;

export const hotSeatCalls = {
  /**
   * Appends events of a game, as `sessions.append` does; the first is `began`. What each seat plays is kept as a session
   * of its person's as well, in the same step.
   */
  "hot-seat.append": {
    // Some room is left for what a seat's session is called.
    input: z.object({
      gameId: idSchema.max(60),
      from: z.int().min(0),
      events: z.array(hotSeatEventSchema).min(1).max(500),
    }),
    output: z.object({ stored: z.int() }),
  },
  /** The newest game that was neither finished nor left. */
  "hot-seat.unfinished": { input: z.object({}), output: gameSchema.nullable() },
} as const;
