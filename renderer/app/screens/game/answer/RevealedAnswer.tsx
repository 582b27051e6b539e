import { rightPlaces } from "../../../../../game/judge.ts";
import { placesIn } from "../../../../../game/places.ts";
import type { Drawn } from "../../../../../game/solo/model.ts";
import type { Answer } from "../../../../../game/solo/state.ts";
import type { Question } from "../../../../../questions/model.ts";
import type { MessageId } from "../../../../messages/catalogue.ts";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { RevealedPlate } from "../../../../ui/option/RevealedPlate.tsx";
import { optionsInOrder } from "../../../game/question-in-view.ts";
import css from "../QuizFrame.module.css";
import { RevealedTimeline } from "./RevealedTimeline.tsx";
import { RevealedWriting } from "./RevealedWriting.tsx";

type RevealedAnswerProps = { readonly question: Question; readonly drawn: Drawn; readonly answer: Answer };

/** The options with what is right lit; where the answer was written, what is right beside what was written. */
export function RevealedAnswer(props: RevealedAnswerProps) {
  const { question, drawn, answer } = props;
  if (drawn.kind === "typed" || drawn.kind === "number") return <RevealedWriting {...props} />;
  if (drawn.kind === "timeline" && question.kind === "timeline") {
    return <RevealedTimeline question={question} drawn={drawn} answer={answer} />;
  }
  return (
    <ul className={css.plates} aria-label={t("game.options")}>
      {optionsInOrder(question, drawn).map((text, place) => {
        const { verdict, note } = verdictOn(place, drawn, answer);
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
  readonly note: Extract<MessageId, `reveal.right${"" | ".taken" | ".missed"}` | `reveal.yours${"" | ".first"}`> | null;
};

function verdictOn(place: number, drawn: Drawn, { given, first }: Answer): Verdict {
  const isTaken = given !== null && placesIn(given).includes(place);
  if (rightPlaces(drawn).includes(place)) return { verdict: "right", note: rightNote(drawn, isTaken) };
  if (drawn.kind !== "several" && first !== null && placesIn(first).includes(place)) {
    return { verdict: "wrong", note: "reveal.yours.first" };
  }
  return isTaken ? { verdict: "wrong", note: "reveal.yours" } : { verdict: "off", note: null };
}

/** Where several are right it matters which were seen. */
function rightNote({ kind }: Drawn, isTaken: boolean): Verdict["note"] {
  if (kind !== "several") return "reveal.right";
  return isTaken ? "reveal.right.taken" : "reveal.right.missed";
}
