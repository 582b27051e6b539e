import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useCall } from "../../store/use-call.ts";
import { go } from "../../store/view.ts";
import css from "./Settings.module.css";
import { SettingsGroup } from "./SettingsGroup.tsx";

/** Which Marquee this is, and where it keeps what it keeps. */
export function ThisCopy() {
  const { answer, again } = useCall("app.info", {});
  return (
    <SettingsGroup id="settings-copy" title={<Say id="settings.copy" />}>
      {answer.status === "ready" ? (
        <dl className={css.copy}>
          <div>
            <dt>
              <Say id="settings.version" />
            </dt>
            <dd className="figure">{answer.value.version}</dd>
          </div>
          <div>
            <dt>
              <Say id="settings.data-folder" />
            </dt>
            <dd className={css.path}>{answer.value.dataFolder}</dd>
          </div>
        </dl>
      ) : (
        <Waiting on={answer} again={again} />
      )}
      <Button className={css.link} look="quiet" onPress={() => go({ name: "about" })}>
        <Say id="settings.about" />
      </Button>
    </SettingsGroup>
  );
}
