import { placesIn, TRUTH_PLACES } from "../../../../../game/places.ts";
import { openPlaces } from "../../../../../game/solo/lifelines.ts";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { OptionPlate } from "../../../../ui/option/OptionPlate.tsx";
import { optionsInOrder } from "../../../game/question-in-view.ts";
import { answerAction } from "../../../keyboard/answer-action.ts";
import { useActions } from "../../../keyboard/use-actions.ts";
import { answer } from "../moves.ts";
import css from "../QuizFrame.module.css";
import type { AnswerProps } from "./AnswerArea.tsx";

/** One option of a few, or whether a statement holds: each acts at once. */
export function ChoiceAnswer({ question, drawn, state }: AnswerProps) {
  const open = openPlaces(state);
  const tried = state.first === null ? [] : placesIn(state.first);
  const choose = (place: number) =>
    answer(drawn.kind === "truth" ? { kind: "truth", value: TRUTH_PLACES[place] ?? false } : { kind: "choice", place });
  useActions(Object.fromEntries(open.map((place) => [answerAction(place), () => choose(place)])));
  return (
    // biome-ignore lint/a11y/useSemanticElements: each option acts at once, so they are buttons and no form fields
    <div className={css.plates} role="group" aria-label={t("game.options")}>
      {optionsInOrder(question, drawn).map((text, place) => (
        <OptionPlate
          key={text}
          place={place}
          text={text}
          gone={!open.includes(place)}
          tried={tried.includes(place) && <Say id="reveal.yours.first" />}
          onPress={() => choose(place)}
        />
      ))}
    </div>
  );
}
