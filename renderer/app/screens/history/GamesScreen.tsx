import { useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import type { Loadable } from "../../store/loadable.ts";
import { usePacks } from "../../store/packs.ts";
import { Bests } from "./Bests.tsx";
import { EmptyHistory } from "./EmptyHistory.tsx";
import { GamesList } from "./GamesList.tsx";
import { type GamePage, loadGames, useListing } from "./listing.ts";

/** Every game, newest first. */
export function GamesScreen() {
  const games = useListing((listing) => listing.games);
  useEffect(() => void loadGames(), []);
  return (
    <WorkRoom>
      <RoomHead window={t("history.title")} title={<Say id="history.title" />}>
        {games.status === "ready" && games.value.total > 0 && (
          <p className="label figure">
            <Say id="history.total" values={{ total: games.value.total }} />
          </p>
        )}
      </RoomHead>
      <Games games={games} />
    </WorkRoom>
  );
}

function Games({ games }: { readonly games: Loadable<GamePage> }) {
  const loaded = usePacks((store) => store.packs);
  if (games.status !== "ready") return <Waiting on={games} again={() => void loadGames()} />;
  const packs = loaded.status === "ready" ? loaded.value : [];
  if (games.value.total === 0) return <EmptyHistory packs={packs} />;
  return (
    <Columns shares="2.4 1">
      <GamesList page={games.value} packs={packs} known={loaded.status === "ready"} />
      <Bests packs={packs} />
    </Columns>
  );
}
