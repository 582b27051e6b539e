import type { Standing } from "../../../../electron/api/contract/data.ts";
import { outcomeOf } from "../../../../game/solo/outcome.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { beginGame } from "../../game/begin.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import { EndCard } from "./EndCard.tsx";
import { Facts } from "./Facts.tsx";
import { Misses } from "./Misses.tsx";
import css from "./PlayedGame.module.css";
import type { Played } from "./played.ts";
import { ResultActions } from "./ResultActions.tsx";
import { useCheer } from "./use-cheer.ts";
import { useStanding } from "./use-standing.ts";

export function PlayedGame({ game }: { readonly game: Played }) {
  const standing = useStanding(game.sessionId);
  const record = isRecord(game, standing);
  useCheer(game, record);
  const { pack } = game;
  const { mode, count } = game.state.setup;
  const again = pack === null ? undefined : () => void beginGame(pack, { mode, count });
  const anew = () => go({ name: "new-game", packId: game.state.setup.packId });
  useActions({ "go-on": again ?? anew, "play-again": again, "new-game": anew });
  return (
    <div className={css.result}>
      <Columns shares="1.25 1" className={css.two}>
        <EndCard game={game} record={record} />
        <div className={css.aside}>
          <Misses game={game} />
          <ResultActions onAgain={again} onNew={anew} />
        </div>
      </Columns>
      <Facts game={game} standing={standing} />
    </div>
  );
}

/** Better than the best game before of the same pack, mode and number; a first game has nothing to beat. */
function isRecord(game: Played, standing: Standing | null): boolean {
  const { score, ending } = outcomeOf(game.state);
  return ending !== "left" && standing !== null && standing.bestBefore !== null && score > standing.bestBefore.score;
}
