import type { Revealed } from "../../../../game/solo/state.ts";
import { isPlaced } from "../../../../questions/model.ts";
import { toggleFlag } from "../../game/flag.ts";
import { isPlayedOut } from "../../game/is-over.ts";
import type { Game } from "../../game/model.ts";
import { drawnInView, questionInView, rowsOf } from "../../game/question-in-view.ts";
import { passOn } from "../../hot-seat/act-at-table.ts";
import { useTable } from "../../hot-seat/table.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { openProof } from "../../store/open-proof.ts";
import { replace } from "../../store/view.ts";
import { RevealedAnswer } from "./answer/RevealedAnswer.tsx";
import { nextQuestion } from "./moves.ts";
import { QuizBar } from "./QuizBar.tsx";
import { QuizFrame } from "./QuizFrame.tsx";
import { quizBarProps } from "./quiz-bar-props.ts";
import { RevealActions } from "./RevealActions.tsx";
import { RevealPicture } from "./RevealPicture.tsx";
import { windowTitle } from "./window-title.ts";

type RevealScreenProps = { readonly game: Game; readonly state: Revealed; readonly onLeave: () => void };

/** The light has left the screen and stands on the right option; the sentence that proves it takes the screen's place. */
export function RevealScreen({ game, state, onLeave }: RevealScreenProps) {
  const question = questionInView(game);
  const drawn = drawnInView(game);
  const answer = state.answers.at(-1);
  const table = useTable((store) => store.table);
  const over = isPlayedOut(game);
  const toResult = () => replace({ name: "result", sessionId: game.sessionId });
  const goOn = table !== null ? () => passOn(table) : over ? toResult : nextQuestion;
  const proof = question !== undefined && isPlaced(question.proof) ? question.proof : null;
  const read =
    question === undefined || proof === null
      ? undefined
      : () => void openProof({ packId: state.setup.packId, question: { id: question.id, proof } });
  const flag = () => toggleFlag(question?.id);
  useActions({ "go-on": goOn, "read-article": read, flag, leave: onLeave });
  if (question === undefined || drawn === undefined || answer === undefined) return null;
  return (
    <QuizFrame
      rows={rowsOf(drawn)}
      bar={<QuizBar {...quizBarProps(game)} onLeave={onLeave} />}
      picture={<RevealPicture game={game} question={question} answer={answer} window={windowTitle(game)} />}
      options={<RevealedAnswer question={question} drawn={drawn} answer={answer} />}
      under={
        <RevealActions
          over={over}
          flagged={game.flagged.has(question.id)}
          proof={question.proof.kind}
          onRead={read}
          onFlag={flag}
          onGoOn={goOn}
        />
      }
    />
  );
}
