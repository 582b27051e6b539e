import { useEffect, useState } from "react";
import { useGame } from "../../game/store.ts";
import { LOADING, type Loadable } from "../../store/loadable.ts";
import { usePacks } from "../../store/packs.ts";
import { fetchPlayed, type Played, playedNow } from "./played.ts";

/** A game by its session: the one just played, or one from the store. */
export function usePlayedGame(sessionId: string): { readonly played: Loadable<Played>; readonly again: () => void } {
  const game = useGame((store) => store.game);
  const packs = usePacks((store) => store.packs);
  const [stored, setStored] = useState<Loadable<Played>>(LOADING);
  const [round, setRound] = useState(0);
  const fresh = game?.sessionId === sessionId ? game : null;
  const wanted = fresh === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void fetchPlayed(sessionId).then((answer) => current && setStored(answer));
    return () => {
      current = false;
    };
  }, [sessionId, wanted, round]);

  const again = () => setRound((before) => before + 1);
  if (fresh === null) return { played: stored, again };
  return { played: { status: "ready", value: playedNow(fresh, packs.status === "ready" ? packs.value : []) }, again };
}
