import Check from "lucide-react/icons/check";
import { keysOf, optionsOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { Pips } from "../../../ui/count/Pips.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { FlagButton } from "../pack/FlagButton.tsx";
import css from "./QuestionsBeside.module.css";

type BesideQuestionProps = {
  readonly question: Question;
  readonly packId: string;
  readonly answers: boolean;
  readonly flagged: boolean;
};

/** A question beside its sentence, with its options; the right one lights up when answers are shown. */
export function BesideQuestion({ question, packId, answers, flagged }: BesideQuestionProps) {
  const { id, topic, difficulty } = question;
  const keys = keysOf(question);
  const prompt = `beside-${id}`;
  return (
    <div className={css.question}>
      <h3 id={prompt} className={`card ${css.prompt}`}>
        <Prompt question={question} />
      </h3>
      <ul className={css.options} aria-labelledby={prompt}>
        {optionsOf(question).map((option) => (
          <li key={option} className={answers ? css[keys.includes(option) ? "right" : "off"] : undefined}>
            {option}
            {answers && keys.includes(option) && (
              <>
                <span className="unseen">
                  {" "}
                  <Say id="article.asked.right" />
                </span>
                <Check className="icon" strokeWidth={2} aria-hidden={true} />
              </>
            )}
          </li>
        ))}
      </ul>
      {answers && optionsOf(question).length === 0 && <p className={css.right}>{keyText(question)}</p>}
      <div className={css.foot}>
        <span className={`label ${css.kind}`}>
          {topicName(topic)} <Pips difficulty={difficulty} />
        </span>
        {flagged && (
          <span className="label">
            <Say id="pack.flag.about" />
          </span>
        )}
        <FlagButton packId={packId} questionId={id} flagged={flagged} described={prompt} />
      </div>
    </div>
  );
}
