import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { byDay } from "./by-day.ts";
import { GameRow } from "./GameRow.tsx";
import css from "./GamesList.module.css";
import { endOf } from "./game-end.ts";
import { type GamePage, loadMore } from "./listing.ts";
import { dayName } from "./when.ts";

type GamesListProps = {
  readonly page: GamePage;
  readonly packs: readonly PackSummary[];
  /** Whether the packs are known: before, nobody can say that one is gone. */
  readonly known: boolean;
};

export function GamesList({ page: { total, sessions }, packs, known }: GamesListProps) {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const next = sessions.find((session) => endOf(session) === "open" && byId.has(session.setup.packId));
  return (
    <div className={css.list}>
      {byDay(sessions).map(({ key, at, items }) => (
        <section key={key} aria-labelledby={`day-${key}`}>
          <h2 id={`day-${key}`} className={css.day}>
            {dayName(at)}
          </h2>
          <ul>
            {items.map((session) => (
              <GameRow
                key={session.id}
                session={session}
                pack={byId.get(session.setup.packId)}
                known={known}
                next={session === next}
              />
            ))}
          </ul>
        </section>
      ))}
      {sessions.length < total && <More shown={sessions.length} total={total} />}
    </div>
  );
}

function More({ shown, total }: { readonly shown: number; readonly total: number }) {
  return (
    <div className={css.more}>
      <Button onPress={() => void loadMore()}>
        <Say id="history.more" />
      </Button>
      <p className="label figure" role="status">
        <Say id="history.more.count" values={{ shown, total }} />
      </p>
    </div>
  );
}
