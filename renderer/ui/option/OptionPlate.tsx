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
  readonly onPress: () => void;
};

/** An option that can be chosen. One that is gone keeps the focus where it was; the rules refuse it anyway. */
export function OptionPlate({ place, text, gone, tried, onPress }: OptionPlateProps) {
  const wasTried = tried !== false;
  return (
    <button
      type="button"
      className={classes(css.plate, css.open, gone && (wasTried ? css.wrong : css.off))}
      aria-disabled={gone}
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
      {!gone && <KeyHint action={answerAction(place)} />}
    </button>
  );
}
