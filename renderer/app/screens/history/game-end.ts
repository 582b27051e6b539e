import type { PackSummary, SessionSummary } from "../../../../electron/api/contract/data.ts";
import { hasCount } from "../../game/modes.ts";

/** `open`: can be taken up again. `left`: ended before its questions did. */
export type GameEnd = "open" | "left" | "over";

/** The modes without a number of questions end somewhere anyway: there, leaving is not told from ending. */
export function endOf({ endedAt, setup, answered, of }: SessionSummary): GameEnd {
  if (endedAt === null) return "open";
  return hasCount(setup.mode) && answered < of ? "left" : "over";
}

/** Whether no game over its pack went better. */
export function isBest(session: SessionSummary, pack: PackSummary | undefined): boolean {
  const best = pack?.best ?? null;
  if (best === null || endOf(session) !== "over") return false;
  return session.right === best.right && session.of === best.of && session.score === best.score;
}
