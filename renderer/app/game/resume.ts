import type { PackSummary, StoredSession } from "../../../electron/api/contract/data.ts";
import type { SoloEvent } from "../../../game/solo/model.ts";
import type { SoloState } from "../../../game/solo/state.ts";
import { step } from "../../../game/solo/step.ts";
import { now } from "../clock.ts";
import { clearTable } from "../hot-seat/table.ts";
import { noteFailure } from "../store/notices.ts";
import { go } from "../store/view.ts";
import { keep } from "./act.ts";
import { packOnTable } from "./pack-on-table.ts";
import { useGame } from "./store.ts";

/** Takes a game up again that was left open, as it stood at its last event; it is paused. */
export async function resumeGame(session: StoredSession, state: SoloState, summary: PackSummary): Promise<void> {
  const pack = await packOnTable(summary);
  if (!pack.ok) {
    noteFailure(pack);
    return;
  }
  const recovered: SoloEvent = { type: "recovered", at: now() };
  const stepped = step(state, recovered);
  if (!stepped.ok) return;
  clearTable();
  useGame.setState({
    game: {
      sessionId: session.id,
      ...pack.value,
      events: [...session.events, recovered],
      state: stepped.value,
    },
  });
  keep(session.id, session.events.length, recovered);
  go({ name: "game" });
}
