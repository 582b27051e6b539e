import type { ReactNode } from "react";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Intertitle } from "../../../ui/intertitle/Intertitle.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { ActionName } from "../../keyboard/keys.ts";
import css from "./Interval.module.css";

type IntervalProps = {
  /** The window's title. */
  readonly window: string;
  readonly focusKey: string;
  readonly title: ReactNode;
  readonly about: ReactNode;
  /** What goes on with the game, and its key. */
  readonly goOn: { readonly hint: ActionName; readonly name: ReactNode; readonly onPress: () => void };
  readonly onLeave: () => void;
};

/** Between two questions: the clock stands and nothing is asked until somebody goes on. */
export function Interval({ window, focusKey, title, about, goOn, onLeave }: IntervalProps) {
  return (
    <Intertitle className={css.card}>
      <ScreenTitle window={window} className={`sign ${css.title}`} focusKey={focusKey}>
        {title}
      </ScreenTitle>
      <p className={`card ${css.about}`}>{about}</p>
      <div className={css.acts}>
        <Button look="lamp" hint={goOn.hint} onPress={goOn.onPress}>
          {goOn.name}
        </Button>
        <Button look="quiet" hint="leave" onPress={onLeave}>
          <Say id="game.paused.leave" />
        </Button>
      </div>
    </Intertitle>
  );
}
