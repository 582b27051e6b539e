import type { ReactNode } from "react";
import { cluesOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { StillOf } from "../../../ui/media/StillOf.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { Clues } from "../../../ui/text/Clues.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import css from "./QuestionPicture.module.css";
import frame from "./QuizFrame.module.css";

type QuestionPictureProps = {
  readonly question: Question;
  /** How many of its clues have been told, where it has any. */
  readonly told: number;
  /** For the window's title: "Question 5 of 12". */
  readonly window: string;
  /** The leader; nothing where no clock runs. */
  readonly gate: ReactNode;
};

/** Letters of a prompt that would take more lines than a low window has room for, at full size. */
const LONG = 100;

/** The question, projected. */
export function QuestionPicture({ question, told, window, gate }: QuestionPictureProps) {
  return (
    <Screen
      className={`${frame.picture} ${css.picture}`}
      data-gate={gate === null ? "none" : "leader"}
      data-media={question.media?.kind}
      data-clues={told > 0 ? "told" : undefined}
      data-prompt={question.prompt.length > LONG ? "long" : undefined}
    >
      <div className={frame.said}>
        <p className="label">{topicName(question.topic)}</p>
        <ScreenTitle window={window} className={`card ${css.prompt}`} focusKey={question.id}>
          <Prompt question={question} />
        </ScreenTitle>
        <Clues clues={cluesOf(question).slice(0, told)} />
        {question.media !== undefined && <StillOf media={question.media} className={css.media} />}
      </div>
      {gate !== null && <div className={`${frame.beside} ${css.gate}`}>{gate}</div>}
    </Screen>
  );
}
