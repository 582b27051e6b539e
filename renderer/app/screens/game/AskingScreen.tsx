import Pause from "lucide-react/icons/pause";
import { useEffect } from "react";
import type { Asking } from "../../../../game/solo/state.ts";
import { cluesOf } from "../../../../questions/key.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { lifelinesInPlay } from "../../game/lifelines-in-play.ts";
import type { Game } from "../../game/model.ts";
import { drawnInView, questionInView, rowsOf } from "../../game/question-in-view.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { AnswerArea } from "./answer/AnswerArea.tsx";
import { Gate } from "./Gate.tsx";
import { Lifelines } from "./Lifelines.tsx";
import { nextClue, pause, takeLifeline } from "./moves.ts";
import { QuestionPicture } from "./QuestionPicture.tsx";
import { QuizBar } from "./QuizBar.tsx";
import css from "./QuizFrame.module.css";
import { QuizFrame } from "./QuizFrame.tsx";
import { numberInView, quizBarProps } from "./quiz-bar-props.ts";
import { tellQuestion } from "./tell.ts";
import { useCountdown } from "./use-countdown.ts";
import { windowTitle } from "./window-title.ts";

type AskingScreenProps = { readonly game: Game; readonly state: Asking; readonly onLeave: () => void };

/** A question is on the screen and the clock runs. */
export function AskingScreen({ game, state, onLeave }: AskingScreenProps) {
  const question = questionInView(game);
  const drawn = drawnInView(game);
  const number = numberInView(state);
  useCountdown(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is read out once, whatever happens to it
  useEffect(() => tellQuestion(game, number), [question?.id]);
  useActions({
    "cut-two": () => takeLifeline("cut-two"),
    "freeze-frame": () => takeLifeline("freeze-frame"),
    "second-take": () => takeLifeline("second-take"),
    pause,
    "next-clue": state.clues < cluesOfGame(game) ? nextClue : undefined,
    leave: onLeave,
  });
  if (question === undefined || drawn === undefined) return null;
  const clockless = state.setup.mode === "relaxed";
  return (
    <QuizFrame
      rows={rowsOf(drawn)}
      bar={<QuizBar {...quizBarProps(game)} onLeave={onLeave} />}
      picture={
        <QuestionPicture
          question={question}
          told={state.clues}
          window={windowTitle(game)}
          gate={clockless ? null : <Gate state={state} />}
        />
      }
      options={<AnswerArea key={question.id} question={question} drawn={drawn} state={state} />}
      under={
        <div className={css.under}>
          <Lifelines lifelines={lifelinesInPlay(state)} onUse={takeLifeline} />
          <div className={css.end}>
            <NextClue told={state.clues} of={cluesOfGame(game)} />
            <Button
              look="quiet"
              hint="pause"
              icon={<Pause className="icon" strokeWidth={1.75} aria-hidden={true} />}
              onPress={pause}
            >
              <Say id="game.pause" />
            </Button>
          </div>
        </div>
      }
    />
  );
}

function cluesOfGame(game: Game): number {
  const question = questionInView(game);
  return question === undefined ? 0 : cluesOf(question).length;
}

/** With the last clue its button goes: the focus must not go with it. */
function tellNext(isLast: boolean): void {
  nextClue();
  if (isLast) document.querySelector<HTMLElement>("h1")?.focus();
}

/** Tells another clue, as long as there is one; the answer is worth less after it. */
function NextClue({ told, of }: { readonly told: number; readonly of: number }) {
  if (told >= of) return null;
  return (
    <Button look="quiet" hint="next-clue" onPress={() => tellNext(told + 1 === of)}>
      <Say id="clues.next" values={{ at: told + 1, of }} />
    </Button>
  );
}
