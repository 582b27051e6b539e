import { useEffect } from "react";
import { unreachable } from "../../../../questions/result.ts";
import { now } from "../../clock.ts";
import { act } from "../../game/act.ts";
import type { Game } from "../../game/model.ts";
import { useGame } from "../../game/store.ts";
import { useTable } from "../../hot-seat/table.ts";
import { go } from "../../store/view.ts";
import { AskingScreen } from "./AskingScreen.tsx";
import { HandOver } from "./HandOver.tsx";
import { PausedScreen } from "./PausedScreen.tsx";
import { RevealScreen } from "./RevealScreen.tsx";
import { useLeaving } from "./use-leaving.tsx";

/** The game in the game store, in whichever phase it is. */
export default function GameScreen() {
  const game = useGame((store) => store.game);
  const handing = useTable(({ table }) => table?.handing === true);
  useEffect(() => {
    if (game === null) go({ name: "home" });
    else if (game.state.phase === "ready" && !handing) act({ type: "shown", at: now(), index: 0 });
  }, [game, handing]);
  return game === null ? null : <Phase game={game} />;
}

function Phase({ game }: { readonly game: Game }) {
  const leaving = useLeaving(game);
  const table = useTable((store) => store.table);
  return (
    <>
      {table?.handing ? (
        <HandOver table={table} game={game} onLeave={leaving.ask} />
      ) : (
        <PhaseScreen game={game} onLeave={leaving.ask} />
      )}
      {leaving.dialog}
    </>
  );
}

function PhaseScreen({ game, onLeave }: { readonly game: Game; readonly onLeave: () => void }) {
  const { state } = game;
  switch (state.phase) {
    case "asking":
      return <AskingScreen game={game} state={state} onLeave={onLeave} />;
    case "paused":
      return <PausedScreen game={game} onLeave={onLeave} />;
    case "revealed":
      return <RevealScreen game={game} state={state} onLeave={onLeave} />;
    case "ready":
    case "left":
      return null;
    default:
      return unreachable(state);
  }
}
