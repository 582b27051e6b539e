import Lock from "lucide-react/icons/lock";
import Projector from "lucide-react/icons/projector";
import Users from "lucide-react/icons/users";
import Wifi from "lucide-react/icons/wifi";
import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Wordmark } from "../../../ui/house/Wordmark.tsx";
import { openDialog } from "./desk.ts";
import css from "./HostBar.module.css";
import { openStage } from "./open-stage.ts";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Which night it is, how the room joins, the stage, the end. */
export function HostBar({ night }: { readonly night: OpenNight }) {
  const { view } = night;
  return (
    <>
      <Wordmark />
      <p className={`card ${css.title}`}>{view.title}</p>
      <p className={`figure ${css.fact}`}>
        <Users {...LINE} />
        <Say id="host.teams" values={{ teams: view.seats.length }} />
      </p>
      <p className={`figure ${css.fact}`}>
        <Wifi {...LINE} />
        {view.joining.address}
      </p>
      <p className={`figure ${css.fact}`}>
        <Say id="host.pin" values={{ pin: view.joining.pin }} />
      </p>
      {view.locked && (
        <p className={css.fact}>
          <Lock {...LINE} />
          <Say id="host.locked" />
        </p>
      )}
      {night.rehearsal && (
        <p className={css.rehearsal}>
          <Say id="host.rehearsal" />
        </p>
      )}
      <div className={css.end}>
        <Button className={css.tool} hint="open-stage" icon={<Projector {...LINE} />} onPress={() => void openStage()}>
          <Say id="host.stage" values={{ stages: view.stages }} />
        </Button>
        <Button look="quiet" className={css.tool} onPress={() => openDialog({ kind: "end" })}>
          <Say id="host.end" />
        </Button>
      </div>
    </>
  );
}
