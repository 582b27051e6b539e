import { useEffect, useState } from "react";
import type { PackSummary, StoredSession } from "../../../../electron/api/contract/data.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { replay } from "../../../../game/solo/step.ts";
import { bridge } from "../../bridge/client.ts";
import { packOfGame } from "../../game/programme-pack.ts";

export type UnfinishedGame = {
  readonly session: StoredSession;
  readonly state: SoloState;
  readonly pack: PackSummary;
};

type Unfinished = {
  /** Whether the store has answered: before, nobody knows what Enter should do. */
  readonly known: boolean;
  readonly game: UnfinishedGame | null;
};

/** The game that was left open, if there is one and its pack is still on the shelf. */
export function useUnfinished(packs: readonly PackSummary[]): Unfinished {
  const [answer, setAnswer] = useState<StoredSession | null | undefined>();
  useEffect(() => {
    let wanted = true;
    void bridge()
      .call("sessions.unfinished", {})
      .then((result) => {
        if (wanted) setAnswer(result.ok ? result.value : null);
      });
    return () => {
      wanted = false;
    };
  }, []);
  return { known: answer !== undefined, game: answer ? playable(answer, packs) : null };
}

function playable(session: StoredSession, packs: readonly PackSummary[]): UnfinishedGame | null {
  const replayed = replay(session.events);
  if (!replayed.ok) return null;
  const pack = packOfGame(packs, replayed.value.setup);
  return pack === null ? null : { session, state: replayed.value, pack };
}
