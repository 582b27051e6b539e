import { useEffect } from "react";
import { House } from "../../../ui/house/House.tsx";
import type { Game } from "../../game/model.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { resume } from "./moves.ts";
import { PausedCard } from "./PausedCard.tsx";
import { QuizBar } from "./QuizBar.tsx";
import { quizBarProps } from "./quiz-bar-props.ts";
import { tellPaused } from "./tell.ts";

type PausedScreenProps = { readonly game: Game; readonly onLeave: () => void };

/** The question is not in the page at all while the clock stands. */
export function PausedScreen({ game, onLeave }: PausedScreenProps) {
  useEffect(tellPaused, []);
  useActions({ "go-on": resume, pause: resume, leave: onLeave });
  return (
    <House curtains bar={<QuizBar {...quizBarProps(game)} onLeave={onLeave} />}>
      <PausedCard recovered={game.events.at(-1)?.type === "recovered"} onResume={resume} onLeave={onLeave} />
    </House>
  );
}
