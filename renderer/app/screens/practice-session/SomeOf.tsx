import { useState } from "react";
import type { Laid } from "../../../../game/judge.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { OptionPlate } from "../../../ui/option/OptionPlate.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import { answerAction } from "../../keyboard/answer-action.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { give } from "../../practice/moves.ts";
import css from "./Session.module.css";

/** Options that are taken and put back, and a button that gives the answer. */
export function SomeOf({ question, laid }: { readonly question: Question; readonly laid: Laid }) {
  const [taken, setTaken] = useState<readonly number[]>([]);
  const options = optionsInOrder(question, laid);
  const toggle = (place: number) =>
    setTaken((before) =>
      before.includes(place) ? before.filter((each) => each !== place) : [...before, place].sort((a, b) => a - b),
    );
  const send = taken.length === 0 ? undefined : () => give({ kind: "several", places: [...taken] });
  const toggles = options.map((_, place) => [answerAction(place), () => toggle(place)] as const);
  useActions({ ...Object.fromEntries(toggles), "go-on": send });
  return (
    <div className={css.some}>
      {/* biome-ignore lint/a11y/useSemanticElements: plates with letters and keys, as the other options are */}
      <div className={css.plates} role="group" aria-label={t("answer.several")}>
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
