import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import { useMemo } from "react";
import { keysOf, optionsOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import { lookOver } from "../../../../questions/writing/look-over.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { checkText } from "../library/check-text.ts";
import css from "./Import.module.css";

type KeptListProps = {
  readonly questions: readonly Question[];
  readonly kept: number;
  /** Marquee wrote them: its wrong options are shown as well. */
  readonly written: boolean;
};

/** The first questions of a file, each with its key, and with what the writer's gates would throw it away for. */
export function KeptList({ questions, kept, written }: KeptListProps) {
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
              <Check className="icon" strokeWidth={2} aria-hidden={true} />
              <span>
                {keyText(question)}
                {question.topic !== "other" && <span className="label"> {topicName(question.topic)}</span>}
                {written && <span className={`label ${css.beside}`}>{besideText(question)}</span>}
              </span>
            </p>
            <Doubts question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The wrong options, in a line. */
function besideText(question: Question): string {
  const keys = keysOf(question);
  return t("import.beside", {
    options: optionsOf(question)
      .filter((option) => !keys.includes(option))
      .join(" · "),
  });
}

function Doubts({ question }: { readonly question: Question }) {
  const doubts = useMemo(() => lookOver(question).filter(({ holds }) => !holds), [question]);
  return doubts.map((check) => (
    <p key={check.name} className={css.doubt}>
      <CircleAlert className="icon" strokeWidth={1.75} aria-hidden={true} />
      <span>
        {t("library.check.bad")} {checkText(check)}
      </span>
    </p>
  ));
}
