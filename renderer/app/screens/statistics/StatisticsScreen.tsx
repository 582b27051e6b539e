import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { BestGames } from "./BestGames.tsx";
import { DueAhead } from "./DueAhead.tsx";
import { EmptyStatistics } from "./EmptyStatistics.tsx";
import { Heads } from "./Heads.tsx";
import { Loaded } from "./Loaded.tsx";
import { Nights } from "./Nights.tsx";
import { OverTime } from "./OverTime.tsx";
import css from "./Statistics.module.css";
import { Totals } from "./Totals.tsx";

/** What was played and practised, to be looked at. */
export default function StatisticsScreen() {
  const summary = useCall("statistics.summary", {});
  const nights = useCall("statistics.nights", {});
  useActions({ leave: back });
  return (
    <WorkRoom>
      <RoomHead window={t("statistics.title")} title={<Say id="statistics.title" />} />
      <Loaded call={summary}>
        {(figures) => (
          <Loaded call={nights}>
            {(held) =>
              figures.answered + figures.reviews + held.length === 0 ? (
                <EmptyStatistics />
              ) : (
                <>
                  <Heads summary={figures} />
                  <All practised={figures.reviews > 0} />
                  {held.length > 0 && <Nights nights={held} />}
                </>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </WorkRoom>
  );
}

/** Charts come as their figures do. */
function All({ practised }: { readonly practised: boolean }) {
  const days = useCall("statistics.days", {});
  const totals = useCall("statistics.totals", {});
  const games = useCall("statistics.games", {});
  const due = useCall("statistics.due", {});
  return (
    <>
      <Loaded call={days}>{(value) => <OverTime {...value} practised={practised} />}</Loaded>
      <Loaded call={totals}>{(value) => <Totals totals={value} />}</Loaded>
      <div className={css.two}>
        {practised && <Loaded call={due}>{(value) => <DueAhead {...value} />}</Loaded>}
        <Loaded call={games}>{(value) => <BestGames games={value} />}</Loaded>
      </div>
    </>
  );
}
