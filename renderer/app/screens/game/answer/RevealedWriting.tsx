import type { Drawn } from "../../../../../game/solo/model.ts";
import type { Answer } from "../../../../../game/solo/state.ts";
import type { Question } from "../../../../../questions/model.ts";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { WrittenPlate } from "../../../../ui/option/WrittenPlate.tsx";
import { givenText, keyText } from "../../../game/answer-text.ts";
import css from "../QuizFrame.module.css";

/** Other spellings that are named beside the first. */
const MOST_OTHERS = 3;

type RevealedWritingProps = { readonly question: Question; readonly drawn: Drawn; readonly answer: Answer };

/** What is right, with how much room there was; and what was written where that was something else. */
export function RevealedWriting({ question, drawn, answer: { given, first, right } }: RevealedWritingProps) {
  const written = right ? [first] : [first, given];
  return (
    <ul className={css.plates} aria-label={t("game.answers")}>
      <WrittenPlate
        verdict="right"
        text={keyText(question)}
        beside={<Beside question={question} />}
        note={<Say id="reveal.right" />}
      />
      {written.map(
        (each) =>
          each !== null && (
            <WrittenPlate
              key={each === first ? "first" : "last"}
              verdict="wrong"
              text={givenText(question, drawn, each)}
              note={<Say id={each === first ? "reveal.yours.first" : "reveal.yours"} />}
            />
          ),
      )}
    </ul>
  );
}

function Beside({ question }: { readonly question: Question }) {
  if (question.kind === "number" && question.tolerance > 0) {
    return <Say id="answer.within" values={{ tolerance: question.tolerance }} />;
  }
  const others = question.kind === "typed" ? question.accepted.slice(1, 1 + MOST_OTHERS) : [];
  return others.length === 0 ? null : <Say id="answer.also" values={{ others: others.join(", ") }} />;
}
