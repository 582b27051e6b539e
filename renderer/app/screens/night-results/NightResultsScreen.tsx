import { useState } from "react";
import type { NightResultsData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { dayName } from "../history/when.ts";
import { Missed } from "./Missed.tsx";
import css from "./NightResults.module.css";
import { SaveButtons } from "./SaveButtons.tsx";
import { StandingsTable } from "./StandingsTable.tsx";

/** What came of a night. */
export default function NightResultsScreen({ nightId }: { readonly nightId: string }) {
  const { answer, again } = useCall("nights.results", { nightId });
  useActions({ leave: back });
  return (
    <WorkRoom>
      {answer.status === "ready" ? (
        <Results results={answer.value} />
      ) : (
        <>
          <RoomHead window={t("results.window")} title={<Say id="results.window" />} />
          <Waiting on={answer} again={again} />
        </>
      )}
    </WorkRoom>
  );
}

function Results({ results }: { readonly results: NightResultsData }) {
  const [team, setTeam] = useState<string | null>(null);
  const { title, club, openedAt, standings } = results;
  const day = dayName(openedAt);
  return (
    <>
      <RoomHead window={t("results.title", { title })} title={title}>
        <p className="label figure">{club === "" ? day : <Say id="results.about" values={{ day, club }} />}</p>
      </RoomHead>
      {standings.length === 0 ? (
        <p className="soft">
          <Say id="results.none" />
        </p>
      ) : (
        <div className={css.results}>
          <StandingsTable standings={standings} team={team} onChoose={setTeam} />
          <Missed results={results} team={team ?? standings[0]?.team ?? ""} />
        </div>
      )}
      <SaveButtons results={results} />
    </>
  );
}
