import { useEffect, useState } from "react";
import type { HeldNight, PlanSummary } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadOpenNight, useOpenNight } from "../../night/open-night.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { HeldNights } from "./HeldNights.tsx";
import { NewNight } from "./NewNight.tsx";
import css from "./Nights.module.css";
import { OpenNightCard } from "./OpenNightCard.tsx";
import { PlannedNights } from "./PlannedNights.tsx";
import { Season } from "./Season.tsx";

/** Every quiz night: what is planned, what was held, and the way to a new one. */
export default function NightsScreen() {
  const plans = useCall("nights.list", {});
  const held = useCall("nights.held", {});
  const open = useOpenNight(({ night }) => night.status === "ready" && night.value !== null);
  const left = held.answer.status === "ready" && held.answer.value.some(({ endedAt }) => endedAt === null);
  useActions({ leave: back });
  useEffect(() => void loadOpenNight(), []);
  return (
    <WorkRoom>
      <RoomHead window={t("nights.title")} title={<Say id="nights.title" />}>
        <p className="label">
          <Say id="nights.about" />
        </p>
      </RoomHead>
      <Columns shares="1.7 1">
        <div className={css.column}>
          {held.answer.status === "ready" && <OpenNightCard held={held.answer.value} />}
          {plans.answer.status === "ready" ? (
            <PlannedNights plans={plans.answer.value} again={plans.again} />
          ) : (
            <Waiting on={plans.answer} again={plans.again} />
          )}
          {held.answer.status === "ready" && held.answer.value.length > 0 && <HeldNights held={held.answer.value} />}
        </div>
        <div className={css.column}>
          <NewNight clubs={clubsOf(plans.answer.status === "ready" ? plans.answer.value : [])} first={!open && !left} />
          {held.answer.status === "ready" && <Seasons held={held.answer.value} />}
        </div>
      </Columns>
    </WorkRoom>
  );
}

/** The club planned for last comes first. */
function clubsOf(plans: readonly PlanSummary[]): readonly string[] {
  return [...new Set(plans.map(({ club }) => club))].filter((club) => club !== "");
}

/** Tables over the nights of each club that has ended one. */
function Seasons({ held }: { readonly held: readonly HeldNight[] }) {
  const clubs = [...new Set(held.filter(({ endedAt }) => endedAt !== null).map(({ club }) => club))];
  const [chosen, setChosen] = useState<string | null>(null);
  const club = chosen !== null && clubs.includes(chosen) ? chosen : clubs[0];
  return club === undefined ? null : <Season club={club} clubs={clubs} onChoose={setChosen} />;
}
