import { useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadOpenNight, useOpenNight } from "../../night/open-night.ts";
import { go } from "../../store/view.ts";
import { HostDesk } from "./HostDesk.tsx";
import css from "./HostScreen.module.css";

/** The host's window while a night is open. */
export default function HostScreen() {
  const night = useOpenNight((opened) => opened.night);
  useEffect(() => void loadOpenNight(), []);
  if (night.status === "ready" && night.value !== null) return <HostDesk night={night.value} />;
  return (
    <WorkRoom>
      <RoomHead window={t("host.window")} title={<Say id="host.none" />} />
      {night.status === "ready" ? <NoNight /> : <Waiting on={night} again={() => void loadOpenNight()} />}
    </WorkRoom>
  );
}

function NoNight() {
  const toNights = () => go({ name: "nights" });
  useActions({ "go-on": toNights });
  return (
    <div className={css.none}>
      <p className="soft">
        <Say id="host.none.about" />
      </p>
      <Button look="lamp" hint="go-on" onPress={toNights}>
        <Say id="host.none.nights" />
      </Button>
    </div>
  );
}
