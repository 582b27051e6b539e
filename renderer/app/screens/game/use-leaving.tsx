import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { now } from "../../clock.ts";
import { act } from "../../game/act.ts";
import { isPlayedOut } from "../../game/is-over.ts";
import type { Game } from "../../game/model.ts";
import { useGame } from "../../game/store.ts";
import type { Route } from "../../store/route.ts";
import { go, guardLeaving } from "../../store/view.ts";

const LeaveDialog = lazy(() => import("./LeaveDialog.tsx"));

/** Looking something up in the article is not leaving: the game waits, as it stands. */
function mayGo(to: Route): boolean {
  const { game } = useGame.getState();
  return game === null || isPlayedOut(game) || to.name === "article" || to.name === "game";
}

/** Asks before a game is left that is not over. The clock stands while the question is open. */
export function useLeaving(game: Game): { readonly ask: () => void; readonly dialog: ReactNode } {
  const [destination, setDestination] = useState<Route | null>(null);
  const pausedHere = useRef(false);

  function ask(to: Route = { name: "home" }): void {
    if (mayGo(to)) {
      go(to);
      return;
    }
    pausedHere.current = act({ type: "paused", at: now() });
    setDestination(to);
  }
  function stay(): void {
    setDestination(null);
    if (pausedHere.current) act({ type: "resumed", at: now() });
  }
  function leave(): void {
    act({ type: "left", at: now() });
    setDestination(null);
    if (destination !== null) go(destination);
  }

  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(
    () =>
      guardLeaving((to) => {
        const may = mayGo(to);
        if (!may) asking.current(to);
        return may;
      }),
    [],
  );

  const answered = game.state.answers.length;
  const dialog = destination !== null && (
    <Suspense fallback={null}>
      <LeaveDialog answered={answered} onStay={stay} onLeave={leave} />
    </Suspense>
  );
  return { ask, dialog };
}
