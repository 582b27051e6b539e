import { Say } from "../../messages/Say.tsx";
import { t } from "../../messages/t.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Intertitle } from "../../ui/intertitle/Intertitle.tsx";
import { ScreenTitle } from "../../ui/text/ScreenTitle.tsx";
import { useActions, useKeyboard } from "../keyboard/use-actions.ts";
import css from "./Broken.module.css";

/** Stands where the interface itself has failed. */
export function Broken() {
  const restart = () => window.location.reload();
  useKeyboard();
  useActions({ "go-on": restart }, { modal: true });
  return (
    <main className={css.broken}>
      <Intertitle className={css.card}>
        <ScreenTitle window={t("broken.title")} className={`card ${css.title}`}>
          <Say id="broken.title" />
        </ScreenTitle>
        <p className="soft">
          <Say id="broken.about" />
        </p>
        <Button look="lamp" hint="go-on" onPress={restart}>
          <Say id="broken.restart" />
        </Button>
      </Intertitle>
    </main>
  );
}
