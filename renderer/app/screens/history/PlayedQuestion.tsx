import BookOpen from "lucide-react/icons/book-open";
import { useRef } from "react";
import { isProgramme } from "../../../../electron/api/contract/programme.ts";
import { isPlaced } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { go } from "../../store/view.ts";
import { ProofOf } from "../game/ProofOf.tsx";
import type { Answered } from "../result/answered.ts";
import { GivenAnswers } from "../result/GivenAnswers.tsx";
import css from "./PlayedQuestion.module.css";
import { returnTo, useReturnPlace } from "./return-place.ts";

type PlayedQuestionProps = {
  readonly answered: Answered;
  readonly packId: string;
  readonly film: boolean;
  /** What reading in the article comes back to. */
  readonly place: string;
};

export function PlayedQuestion({ answered, packId, film, place }: PlayedQuestionProps) {
  const { number, question, topic, seconds, points } = answered;
  return (
    <li className={css.question}>
      <p className={`sign figure ${css.number}`}>{number}</p>
      <div className={css.body}>
        {question === null ? (
          <p className="soft">
            <Say id="history.game.question-gone" />
          </p>
        ) : (
          <h3 className={`card ${css.prompt}`}>
            <Prompt question={question} />
          </h3>
        )}
        <GivenAnswers answered={answered} />
        {question !== null && (
          <div className={css.proof}>
            <ProofOf proof={question.proof} film={film} />
          </div>
        )}
        <div className={css.foot}>
          <p className={`label figure ${css.figures}`}>
            <span>{topicName(topic)}</span>{" "}
            <span>
              <Say id="history.game.seconds" values={{ seconds }} />
            </span>{" "}
            <span>
              <Say id="history.game.gained" values={{ points }} />
            </span>
          </p>
          {question !== null && isPlaced(question.proof) && !isProgramme(packId) && (
            <ReadIt packId={packId} start={question.proof.start} mark={question.proof.mark} place={place} />
          )}
        </div>
      </div>
    </li>
  );
}

type ReadItProps = {
  readonly packId: string;
  readonly start: number;
  readonly mark: [number, number] | null;
  readonly place: string;
};

function ReadIt({ packId, start, mark, place }: ReadItProps) {
  const button = useRef<HTMLButtonElement>(null);
  useReturnPlace(place, button);
  const read = () => {
    returnTo(place);
    go({ name: "article", packId, place: { start, mark } });
  };
  return (
    <button ref={button} type="button" className={css.read} onClick={read}>
      <BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id="reveal.read" />
    </button>
  );
}
