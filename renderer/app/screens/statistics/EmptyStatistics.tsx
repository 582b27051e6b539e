import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import css from "./Statistics.module.css";

/** Before the first answer. */
export function EmptyStatistics() {
  const begin = () => go({ name: "home" });
  useActions({ "go-on": begin });
  return (
    <Screen className={css.card}>
      <h2 className={`card ${css.cardTitle}`}>
        <Say id="statistics.empty" />
      </h2>
      <p className={css.about}>
        <Say id="statistics.empty.about" />
      </p>
      <Button look="lamp" hint="go-on" onPress={begin}>
        <Say id="statistics.empty.play" />
      </Button>
    </Screen>
  );
}
