import BookOpen from "lucide-react/icons/book-open";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { back } from "../../store/view.ts";
import css from "./PackActions.module.css";

type PackActionsProps = {
  readonly onPlay: () => void;
  readonly onNew: () => void;
  /** Null where the questions came from no article. */
  readonly onRead: (() => void) | null;
  readonly onPractise: () => void;
  readonly onExport: () => void;
};

export function PackActions({ onPlay, onNew, onRead, onPractise, onExport }: PackActionsProps) {
  return (
    <div className={css.acts}>
      <Button className={css.play} look="lamp" hint="go-on" onPress={onPlay}>
        <Say id="pack.play" />
      </Button>
      <Button hint="new-game" onPress={onNew}>
        <Say id="pack.new-game" />
      </Button>
      <Button hint="practise" onPress={onPractise}>
        <Say id="practice.begin" />
      </Button>
      {onRead !== null && (
        <Button
          look="quiet"
          hint="read-article"
          icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
          onPress={onRead}
        >
          <Say id="pack.read" />
        </Button>
      )}
      <Button look="quiet" hint="export-pack" onPress={onExport}>
        <Say id="export.open" />
      </Button>
      <Button look="quiet" hint="leave" onPress={back}>
        <Say id="pack.back" />
      </Button>
    </div>
  );
}
