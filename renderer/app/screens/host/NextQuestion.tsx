import type { HostQuestion } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyLong } from "../../night/answers-said.ts";
import { Covered, PeekButton } from "./Covered.tsx";
import { useCovered } from "./desk-context.ts";
import css from "./RunSheet.module.css";

type NextQuestionProps = {
  readonly question: HostQuestion | null;
  /** Nothing else on the desk lifts its cover. */
  readonly alone: boolean;
};

/** The question that is put next, with its key. */
export function NextQuestion({ question, alone }: NextQuestionProps) {
  const { covered } = useCovered();
  if (question === null) return null;
  const key = keyLong(question);
  return (
    <section className={css.beside} aria-labelledby="next-question">
      <h3 id="next-question" className="label">
        <Say id="host.following" />
      </h3>
      {alone ? <PeekButton /> : <Covered />}
      {!covered && (
        <p className={css.note}>
          <Prompt question={question} />
          <br />
          <Say id="host.following.key" values={{ key }} />
          {question.media !== null && (
            <>
              <br />
              <Say id={`host.media.${question.media.kind}`} values={{ alt: question.media.alt }} />
            </>
          )}
          {question.note !== "" && (
            <>
              <br />
              {question.note}
            </>
          )}
        </p>
      )}
    </section>
  );
}
