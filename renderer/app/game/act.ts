import type { SoloEvent } from "../../../game/solo/model.ts";
import { step } from "../../../game/solo/step.ts";
import { bridge } from "../bridge/client.ts";
import { actAtTable, keepAllAtTable } from "../hot-seat/act-at-table.ts";
import { useTable } from "../hot-seat/table.ts";
import { noteFailure } from "../store/notices.ts";
import { createOutbox } from "./outbox.ts";
import { useGame } from "./store.ts";

const outbox = createOutbox<SoloEvent>((append) => bridge().call("sessions.append", append), noteFailure);

/**
 * Lets something happen in the game on the screen: the state at once, the store in its own time. False where the rules
 * refuse it, as they do a key that was pressed twice.
 */
export function act(event: SoloEvent): boolean {
  const { table } = useTable.getState();
  if (table !== null) return actAtTable(table, event);
  const { game } = useGame.getState();
  if (game === null) return false;
  const stepped = step(game.state, event);
  if (!stepped.ok) return false;
  useGame.setState({ game: { ...game, state: stepped.value, events: [...game.events, event] } });
  keep(game.sessionId, game.events.length, event);
  return true;
}

/** Sends an event to the store; `from` is its place in the session. */
export function keep(sessionId: string, from: number, event: SoloEvent): void {
  outbox.add(sessionId, from, event);
  void outbox.flush();
}

/** Sends what could not be sent; resolves when the store has all, or refuses it again. */
export async function keepAll(): Promise<void> {
  await Promise.all([outbox.flush(), keepAllAtTable()]);
}
