import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { answerAction } from "../../app/keyboard/answer-action.ts";
import { KeyHint } from "../button/KeyHint.tsx";
import { classes } from "../classes.ts";
import { letterAt } from "./letters.ts";
import { OptionMark } from "./OptionMark.tsx";
import css from "./OptionPlate.module.css";

type OptionPlateProps = {
  readonly place: number;
  readonly text: string;
  /** Cut by a lifeline, or tried already. */
  readonly gone: boolean;
  /** What to say where it was chosen first and was wrong; false elsewhere. */
  readonly tried: ReactNode;
  /** Whether it is among those chosen, where several may be; undefined where one acts at once. */
  readonly taken?: boolean;
  readonly onPress: () => void;
};

/** An option that can be chosen. One that is gone keeps the focus where it was; the rules refuse it anyway. */
export function OptionPlate({ place, text, gone, tried, taken, onPress }: OptionPlateProps) {
  const wasTried = tried !== false;
  return (
    <button
      type="button"
      className={classes(css.plate, css.open, gone && (wasTried ? css.wrong : css.off), taken === true && css.taken)}
      aria-disabled={gone}
      aria-pressed={taken}
      onClick={onPress}
    >
      <OptionMark letter={letterAt(place)} />
      <span className={css.text}>{text}</span>
      {wasTried && (
        <span className={css.note}>
          <X className="icon" strokeWidth={1.75} aria-hidden={true} />
          {tried}
        </span>
      )}
      {taken === true && (
        <span className={css.note}>
          <Check className="icon" strokeWidth={2.25} aria-hidden={true} />
        </span>
      )}
      {!gone && <KeyHint action={answerAction(place)} />}
    </button>
  );
}
