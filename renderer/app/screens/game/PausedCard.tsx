import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Intertitle } from "../../../ui/intertitle/Intertitle.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import css from "./PausedCard.module.css";

type PausedCardProps = {
  /** The program was closed in the middle, and this is the game as it was left. */
  readonly recovered: boolean;
  readonly onResume: () => void;
  readonly onLeave: () => void;
};

/** Intermission: the clock stands and the question is out of sight. */
export function PausedCard({ recovered, onResume, onLeave }: PausedCardProps) {
  return (
    <Intertitle className={css.card}>
      <ScreenTitle window={t("game.paused.window")} className={`sign ${css.title}`} focusKey="paused">
        <Say id="game.paused.title" />
      </ScreenTitle>
      <p className={`card ${css.about}`}>
        <Say id={recovered ? "game.paused.recovered" : "game.paused.about"} />
      </p>
      <div className={css.acts}>
        <Button look="lamp" hint="pause" onPress={onResume}>
          <Say id="game.paused.resume" />
        </Button>
        <Button look="quiet" hint="leave" onPress={onLeave}>
          <Say id="game.paused.leave" />
        </Button>
      </div>
    </Intertitle>
  );
}
