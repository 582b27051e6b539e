import { openPlaces } from "../../../../game/solo/lifelines.ts";
import type { Drawn } from "../../../../game/solo/model.ts";
import type { Asking } from "../../../../game/solo/state.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { OptionPlate } from "../../../ui/option/OptionPlate.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import css from "./QuizFrame.module.css";

type OptionPlatesProps = {
  readonly question: Question;
  readonly drawn: Drawn;
  readonly state: Asking;
  readonly onChoose: (place: number) => void;
};

export function OptionPlates({ question, drawn, state, onChoose }: OptionPlatesProps) {
  const open = openPlaces(state);
  return (
    // biome-ignore lint/a11y/useSemanticElements: each option acts at once, so they are buttons and no form fields
    <div className={css.plates} role="group" aria-label={t("game.options")}>
      {optionsInOrder(question, drawn).map((text, place) => (
        <OptionPlate
          key={text}
          place={place}
          text={text}
          gone={!open.includes(place)}
          tried={place === state.firstPlace && <Say id="reveal.yours.first" />}
          onPress={() => onChoose(place)}
        />
      ))}
    </div>
  );
}
