import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import css from "./EmptyHistory.module.css";

/** Before the first game. */
export function EmptyHistory({ packs }: { readonly packs: readonly PackSummary[] }) {
  const [tonight] = packs;
  const begin = tonight === undefined ? () => go({ name: "open-article" }) : () => void beginGame(tonight, CLASSIC_TEN);
  useActions({ "go-on": begin });
  return (
    <Screen className={css.card}>
      <h2 className={`card ${css.title}`}>
        <Say id="history.empty" />
      </h2>
      <p className={css.about}>
        <Say id="history.empty.about" />
      </p>
      <Button className={css.begin} look="lamp" hint="go-on" onPress={begin}>
        {tonight === undefined ? (
          <Say id="history.empty.open" />
        ) : (
          <Say id="history.empty.play" values={{ title: <PackTitle pack={tonight} /> }} />
        )}
      </Button>
    </Screen>
  );
}
