import { useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import type { Loadable } from "../../store/loadable.ts";
import { usePacks } from "../../store/packs.ts";
import { Bests } from "./Bests.tsx";
import { EmptyHistory } from "./EmptyHistory.tsx";
import { GamesList } from "./GamesList.tsx";
import css from "./GamesScreen.module.css";
import { type GamePage, loadGames, useListing } from "./listing.ts";

/** Every game, newest first. */
export function GamesScreen() {
  const games = useListing((listing) => listing.games);
  useEffect(() => void loadGames(), []);
  return (
    <House bar={<MainBar />} className={css.room}>
      <div className={css.top}>
        <ScreenTitle window={t("history.title")} className={`card ${css.title}`}>
          <Say id="history.title" />
        </ScreenTitle>
        {games.status === "ready" && games.value.total > 0 && (
          <p className="label figure">
            <Say id="history.total" values={{ total: games.value.total }} />
          </p>
        )}
      </div>
      <Games games={games} />
    </House>
  );
}

function Games({ games }: { readonly games: Loadable<GamePage> }) {
  const loaded = usePacks((store) => store.packs);
  if (games.status !== "ready") return <Waiting on={games} again={() => void loadGames()} />;
  const packs = loaded.status === "ready" ? loaded.value : [];
  if (games.value.total === 0) return <EmptyHistory packs={packs} />;
  return (
    <div className={css.two}>
      <GamesList page={games.value} packs={packs} known={loaded.status === "ready"} />
      <Bests packs={packs} />
    </div>
  );
}
