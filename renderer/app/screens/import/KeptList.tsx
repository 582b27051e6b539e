import Check from "lucide-react/icons/check";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import css from "./Import.module.css";

type KeptListProps = { readonly questions: readonly Question[]; readonly kept: number };

/** The first questions of a file, each with its key. */
export function KeptList({ questions, kept }: KeptListProps) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className={css.heading}>
        <Say id="import.kept" values={{ kept, shown: questions.length }} />
      </h2>
      <ul className={css.rows}>
        {questions.map((question) => (
          <li key={question.id} className={css.row}>
            <p className={`card ${css.prompt}`}>
              <Prompt question={question} />
            </p>
            <p className={css.key}>
              <Check className="icon" strokeWidth={2} aria-hidden={true} /> {keyText(question)}
              {question.topic !== "other" && <span className="label"> {topicName(question.topic)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
