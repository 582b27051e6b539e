import type { Laid } from "../../../../game/judge.ts";
import type { Question } from "../../../../questions/model.ts";
import { t } from "../../../messages/t.ts";
import { OptionPlate } from "../../../ui/option/OptionPlate.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import { answerAction } from "../../keyboard/answer-action.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import css from "./Session.module.css";

type OneOfProps = {
  readonly question: Question;
  readonly laid: Laid;
  readonly onChoose: (place: number) => void;
};

/** Options that act at once. */
export function OneOf({ question, laid, onChoose }: OneOfProps) {
  const options = optionsInOrder(question, laid);
  useActions(Object.fromEntries(options.map((_, place) => [answerAction(place), () => onChoose(place)])));
  return (
    // biome-ignore lint/a11y/useSemanticElements: each option acts at once, so they are buttons and no form fields
    <div className={css.plates} role="group" aria-label={t("game.options")}>
      {options.map((text, place) => (
        <OptionPlate key={text} place={place} text={text} gone={false} tried={false} onPress={() => onChoose(place)} />
      ))}
    </div>
  );
}
