import { useState } from "react";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { OptionPlate } from "../../../../ui/option/OptionPlate.tsx";
import { optionsInOrder } from "../../../game/question-in-view.ts";
import { answerAction } from "../../../keyboard/answer-action.ts";
import { useActions } from "../../../keyboard/use-actions.ts";
import { answer } from "../moves.ts";
import frame from "../QuizFrame.module.css";
import css from "./Answer.module.css";
import type { AnswerProps } from "./AnswerArea.tsx";
import { FirstTake } from "./FirstTake.tsx";

/** Options that are taken and put back, and one button that gives the answer. */
export function SeveralAnswer({ question, drawn, state }: AnswerProps) {
  const [taken, setTaken] = useState<readonly number[]>([]);
  const options = optionsInOrder(question, drawn);
  const toggle = (place: number) =>
    setTaken((before) =>
      before.includes(place) ? before.filter((each) => each !== place) : [...before, place].sort((a, b) => a - b),
    );
  const send = taken.length === 0 ? undefined : () => answer({ kind: "several", places: [...taken] });
  const toggles = options.map((_, place) => [answerAction(place), () => toggle(place)] as const);
  useActions({ ...Object.fromEntries(toggles), "go-on": send });
  return (
    <div className={css.area}>
      {/* biome-ignore lint/a11y/useSemanticElements: plates with letters and keys, as the other options are */}
      <div className={frame.plates} role="group" aria-label={t("answer.several")}>
        {options.map((text, place) => (
          <OptionPlate
            key={text}
            place={place}
            text={text}
            gone={false}
            tried={false}
            taken={taken.includes(place)}
            onPress={() => toggle(place)}
          />
        ))}
      </div>
      <div className={css.send}>
        <FirstTake question={question} drawn={drawn} state={state} />
        <p className="soft" aria-live="polite">
          <Say id="answer.several.taken" values={{ taken: taken.length }} />
        </p>
        <Button look="lamp" hint="go-on" disabled={send === undefined} onPress={() => send?.()}>
          <Say id="answer.send" />
        </Button>
      </div>
    </div>
  );
}
