import { useRef, useState } from "react";
import type { PackSummary, SessionSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import css from "./GameRow.module.css";
import { GameSummary } from "./GameSummary.tsx";
import { endOf } from "./game-end.ts";
import { returnTo, useReturnPlace } from "./return-place.ts";
import { takeUp } from "./take-up.ts";

type GameRowProps = {
  readonly session: SessionSummary;
  /** Undefined where it is not on the shelf any more. */
  readonly pack: PackSummary | undefined;
  readonly known: boolean;
  /** Whether it is the game to go on with. */
  readonly next: boolean;
};

/** One game: a button that opens it, and beside it, where it is unfinished, one that goes on with it. */
export function GameRow({ session, pack, known, next }: GameRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [broken, setBroken] = useState(false);
  useReturnPlace(session.id, button);
  const open = () => {
    returnTo(session.id);
    go({ name: "history", sessionId: session.id });
  };
  const unfinished = endOf(session) === "open";
  const resume =
    unfinished && pack !== undefined && !broken
      ? () => void takeUp(session.id, pack).then((taken) => setBroken(!taken))
      : undefined;
  useActions({ "go-on": next ? resume : undefined });
  return (
    <li className={css.row}>
      <button ref={button} type="button" className={css.open} onClick={open}>
        <GameSummary session={session} pack={pack} />
      </button>
      {resume !== undefined && (
        <Button className={css.resume} look={next ? "lamp" : "plain"} {...(next && { hint: "go-on" })} onPress={resume}>
          <Say id="history.resume" />
        </Button>
      )}
      {unfinished && known && resume === undefined && (
        <p className={css.gone}>
          <Say id="history.gone" />
        </p>
      )}
    </li>
  );
}
