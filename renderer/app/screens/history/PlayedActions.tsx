import { useState } from "react";
import { isOver } from "../../../../game/solo/state.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { beginGame } from "../../game/begin.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import type { Played } from "../result/played.ts";
import css from "./PlayedActions.module.css";
import { takeUp } from "./take-up.ts";

/** Goes on with an unfinished game, or plays one like it again. */
export function PlayedActions({ game: { sessionId, state, pack } }: { readonly game: Played }) {
  const [broken, setBroken] = useState(false);
  const unfinished = !isOver(state);
  const { mode, count } = state.setup;
  const again = pack === null || unfinished ? undefined : () => void beginGame(pack, { mode, count });
  const resume =
    pack === null || !unfinished || broken
      ? undefined
      : () => void takeUp(sessionId, pack).then((taken) => setBroken(!taken));
  useActions({ "go-on": resume, "play-again": again });
  if (unfinished && resume === undefined) {
    return (
      <p className={css.gone}>
        <Say id="history.gone" />
      </p>
    );
  }
  return (
    <div className={css.acts}>
      {resume !== undefined && (
        <Button look="lamp" hint="go-on" onPress={resume}>
          <Say id="history.game.resume" />
        </Button>
      )}
      {again !== undefined && (
        <Button hint="play-again" onPress={again}>
          <Say id="history.game.again" />
        </Button>
      )}
    </div>
  );
}
