import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { filtered } from "./filter.ts";
import { loadMade, toggleAnswers, useMade } from "./made.ts";
import { PackFilter } from "./PackFilter.tsx";
import css from "./PackQuestions.module.css";
import { QuestionRow } from "./QuestionRow.tsx";

/** All questions of a pack, to look through; the keys only when they are asked for. */
export function PackQuestions({ pack }: { readonly pack: PackSummary }) {
  const { packId, questions, answers } = useMade();
  const known = packId === pack.id && questions.status === "ready";
  return (
    <section className={css.questions} aria-labelledby="questions">
      <div className={css.head}>
        <h2 id="questions" className={`card ${css.heading}`}>
          <Say id="pack.list.all" values={{ count: pack.questions }} />
        </h2>
        <Switch title={<Say id="pack.answers" />} on={answers} onChange={toggleAnswers} hint="answers" />
      </div>
      {known ? (
        <QuestionList questions={questions.value} packId={pack.id} />
      ) : (
        <Waiting
          on={questions.status === "failed" ? questions : { status: "loading" }}
          again={() => void loadMade(pack.id)}
        />
      )}
    </section>
  );
}

function QuestionList({ questions, packId }: { readonly questions: readonly Question[]; readonly packId: string }) {
  const { filter, flagged } = useMade();
  const shown = filtered(questions, filter, flagged);
  return (
    <>
      <PackFilter questions={questions} />
      <p className={`label figure ${css.shown}`} role="status">
        {shown.length < questions.length && <Say id="pack.list" values={{ shown: shown.length }} />}
      </p>
      <ol className={css.list}>
        {shown.map((question) => (
          <QuestionRow key={question.id} question={question} packId={packId} flagged={flagged.has(question.id)} />
        ))}
      </ol>
    </>
  );
}
