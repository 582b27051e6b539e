import X from "lucide-react/icons/x";
import { useEffect, useRef } from "react";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Tool } from "../../../ui/house/Tool.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { toggleAnswers, toggleAnswersByKey, useMade } from "../pack/made.ts";
import { BesideQuestion } from "./BesideQuestion.tsx";
import css from "./QuestionsBeside.module.css";

type QuestionsBesideProps = {
  readonly packId: string;
  readonly questions: readonly Question[];
  /** Whether the person has just opened it: then the focus comes here, and Esc leads back. */
  readonly entered: boolean;
  readonly onClose: () => void;
};

/** What a sentence is asked for. */
export function QuestionsBeside({ packId, questions, entered, onClose }: QuestionsBesideProps) {
  const { answers, flagged } = useMade();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = questions[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions of another sentence take the focus again
  useEffect(() => {
    if (entered) heading.current?.focus();
  }, [entered, first]);
  useActions({ leave: entered ? onClose : undefined, answers: toggleAnswersByKey });
  return (
    <section className={css.beside} aria-labelledby="beside">
      <div className={css.head}>
        <h2 ref={heading} id="beside" tabIndex={-1} className={css.heading}>
          <Say id="article.asked" values={{ count: questions.length, kind: questions[0]?.proof.kind ?? "sentence" }} />
        </h2>
        <Tool
          label={t("article.asked.close")}
          onPress={onClose}
          icon={<X className="icon" strokeWidth={1.75} aria-hidden={true} />}
        />
      </div>
      {questions.map((question) => (
        <BesideQuestion
          key={question.id}
          question={question}
          packId={packId}
          answers={answers}
          flagged={flagged.has(question.id)}
        />
      ))}
      <Switch title={<Say id="pack.answers" />} on={answers} onChange={toggleAnswers} hint="answers" />
    </section>
  );
}
