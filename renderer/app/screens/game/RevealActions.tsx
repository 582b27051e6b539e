import BookOpen from "lucide-react/icons/book-open";
import Flag from "lucide-react/icons/flag";
import type { Proof } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import css from "./QuizFrame.module.css";

type RevealActionsProps = {
  readonly over: boolean;
  readonly flagged: boolean;
  readonly proof: Proof["kind"];
  /** Undefined where the question has no article. */
  readonly onRead: (() => void) | undefined;
  readonly onFlag: () => void;
  readonly onGoOn: () => void;
};

export function RevealActions({ over, flagged, proof, onRead, onFlag, onGoOn }: RevealActionsProps) {
  return (
    <div className={css.under}>
      {onRead !== undefined && (
        <Button
          look="quiet"
          hint="read-article"
          icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
          onPress={onRead}
        >
          <Say id="reveal.read" values={{ proof }} />
        </Button>
      )}
      <Button
        look="quiet"
        hint="flag"
        pressed={flagged}
        icon={<Flag className="icon" strokeWidth={1.75} fill={flagged ? "currentColor" : "none"} aria-hidden={true} />}
        onPress={onFlag}
      >
        <Say id="reveal.flag" />
      </Button>
      <div className={css.end}>
        <Button look="lamp" hint="go-on" onPress={onGoOn}>
          <Say id={over ? "reveal.end" : "reveal.next"} />
        </Button>
      </div>
    </div>
  );
}
