import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import css from "./ResultActions.module.css";

type ResultActionsProps = {
  /** Undefined where the pack is gone. */
  readonly onAgain: (() => void) | undefined;
  readonly onNew: () => void;
};

export function ResultActions({ onAgain, onNew }: ResultActionsProps) {
  return (
    <div className={css.acts}>
      {onAgain !== undefined && (
        <Button look="lamp" hint="play-again" onPress={onAgain}>
          <Say id="result.again" />
        </Button>
      )}
      <Button look={onAgain === undefined ? "lamp" : "plain"} hint="new-game" onPress={onNew}>
        <Say id="result.new" />
      </Button>
    </div>
  );
}
