import type { Drawn } from "../../../../game/solo/model.ts";
import type { Answer } from "../../../../game/solo/state.ts";
import type { Question } from "../../../../questions/model.ts";
import type { MessageId } from "../../../messages/catalogue.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { RevealedPlate } from "../../../ui/option/RevealedPlate.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import css from "./QuizFrame.module.css";

type RevealedPlatesProps = { readonly question: Question; readonly drawn: Drawn; readonly answer: Answer };

export function RevealedPlates({ question, drawn, answer }: RevealedPlatesProps) {
  return (
    <ul className={css.plates} aria-label={t("game.options")}>
      {optionsInOrder(question, drawn).map((text, place) => {
        const { verdict, note } = verdictOn(place, drawn.key, answer);
        return (
          <RevealedPlate
            key={text}
            place={place}
            text={text}
            verdict={verdict}
            note={note !== null && <Say id={note} />}
          />
        );
      })}
    </ul>
  );
}

type Verdict = {
  readonly verdict: "right" | "wrong" | "off";
  readonly note: Extract<MessageId, "reveal.right" | "reveal.yours" | "reveal.yours.first"> | null;
};

function verdictOn(place: number, key: number, answer: Answer): Verdict {
  if (place === key) return { verdict: "right", note: "reveal.right" };
  if (place === answer.firstPlace) return { verdict: "wrong", note: "reveal.yours.first" };
  if (place === answer.place) return { verdict: "wrong", note: "reveal.yours" };
  return { verdict: "off", note: null };
}
