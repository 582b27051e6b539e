import BookOpen from "lucide-react/icons/book-open";
import { useRef } from "react";
import { isPlaced } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { openProof, type ProofToOpen } from "../../store/open-proof.ts";
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
          {question !== null && isPlaced(question.proof) && (
            <ReadIt packId={packId} question={{ id: question.id, proof: question.proof }} place={place} />
          )}
        </div>
      </div>
    </li>
  );
}

type ReadItProps = Pick<ProofToOpen, "packId" | "question"> & { readonly place: string };

function ReadIt({ packId, question, place }: ReadItProps) {
  const button = useRef<HTMLButtonElement>(null);
  useReturnPlace(place, button);
  const read = () => {
    returnTo(place);
    void openProof({ packId, question });
  };
  return (
    <button ref={button} type="button" className={css.read} onClick={read}>
      <BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id="reveal.read" values={{ proof: question.proof.kind }} />
    </button>
  );
}
