import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { replay } from "../../../../game/solo/step.ts";
import type { Question } from "../../../../questions/model.ts";
import { failure } from "../../../../questions/result.ts";
import { bridge } from "../../bridge/client.ts";
import type { Game } from "../../game/model.ts";
import { packOfGame } from "../../game/programme-pack.ts";
import type { Loadable } from "../../store/loadable.ts";

export type Played = {
  readonly sessionId: string;
  readonly state: SoloState;
  /** Null where the pack is not on the shelf any more. */
  readonly pack: PackSummary | null;
  /** By id; empty where the pack is gone. */
  readonly questions: ReadonlyMap<string, Question>;
  /** It has just been played: there is something to cheer. */
  readonly fresh: boolean;
};

/** The game in the game store: it needs no asking, so its result shows whatever the store is doing. */
export function playedNow(game: Game, packs: readonly PackSummary[]): Played {
  const pack = packOfGame(packs, game.state.setup);
  return { sessionId: game.sessionId, state: game.state, pack, questions: game.questions, fresh: true };
}

/** A game from the history. */
export async function fetchPlayed(sessionId: string): Promise<Loadable<Played>> {
  const session = await bridge().call("sessions.get", { sessionId });
  if (!session.ok) return { status: "failed", failure: session };
  const replayed = replay(session.value.events);
  if (!replayed.ok) return { status: "failed", failure: failure("bad-output", replayed.message) };
  const { packId } = replayed.value.setup;
  const [pack, packs] = await Promise.all([bridge().call("packs.get", { packId }), bridge().call("packs.list", {})]);
  return {
    status: "ready",
    value: {
      sessionId,
      state: replayed.value,
      pack: packs.ok ? packOfGame(packs.value, replayed.value.setup) : null,
      questions: new Map(pack.ok ? pack.value.questions.map((question) => [question.id, question]) : []),
      fresh: false,
    },
  };
}
