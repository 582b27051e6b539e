import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type HotSeatHandlers = Pick<Handlers, Extract<keyof Handlers, `hot-seat.${string}`>>;

/** Calls of games that several people play at one computer. */
export function hotSeatHandlers({ hotSeats, writer }: Ports): HotSeatHandlers {
  return {
    "hot-seat.append": ({ gameId, from, events }) => hotSeats.append(gameId, from, events),
    // Its questions must still stand in their pack, which a new version may just be writing.
    "hot-seat.unfinished": async () => {
      await writer.builtInReady();
      return hotSeats.unfinished();
    },
  };
}
