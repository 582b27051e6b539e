import type { Joining, NightClock, StageScreen } from "../../../game/night/messages.ts";
import { minutesAndSeconds } from "../../night/clock.ts";
import { t } from "../messages/t.ts";
import { useLeft } from "../parts/StageLeader.tsx";
import { TitleCard } from "../parts/TitleCard.tsx";
import css from "./Intermission.module.css";

type IntermissionProps = {
  readonly now: Extract<StageScreen, { screen: "break" }>;
  readonly joining: Joining;
};

export function Intermission({ now, joining: { address, pin } }: IntermissionProps) {
  return (
    <TitleCard
      title={t("break.title")}
      below={
        <>
          <Countdown clock={now.clock} />
          {now.next !== "" && <p className="card">{t("break.next", { title: now.next })}</p>}
        </>
      }
      foot={t("lobby.late", { address, pin })}
    />
  );
}

function Countdown({ clock }: { readonly clock: NightClock }) {
  const left = minutesAndSeconds(useLeft(clock));
  return (
    <p className={`sign ${css.countdown}`} role="timer" aria-label={t("break.label", left)}>
      {t("break.time", left)}
    </p>
  );
}
