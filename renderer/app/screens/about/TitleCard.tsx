import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { useCall } from "../../store/use-call.ts";
import css from "./TitleCard.module.css";

/** The name, the version and the licence, set like the title of a film. */
export function TitleCard() {
  const { answer } = useCall("app.info", {});
  return (
    <Screen className={css.card}>
      <p className={`sign ${css.above}`}>
        <Say id="about.above" />
      </p>
      <ScreenTitle window={t("about.title")} className={`sign ${css.name}`}>
        <Say id="app.name" />
      </ScreenTitle>
      <p className={`sign ${css.below}`}>
        {answer.status === "ready" && (
          <>
            <Say id="about.version" values={{ version: answer.value.version }} />{" "}
          </>
        )}
        <b>
          <Say id="about.licence" />
        </b>
      </p>
    </Screen>
  );
}
