import { type ReactNode, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { type Answered, answeredIn } from "./answered.ts";
import { GivenAnswers } from "./GivenAnswers.tsx";
import css from "./Misses.module.css";
import type { Played } from "./played.ts";

/** More are shown when asked for, so that what comes next stays in view. */
const MOST_AT_FIRST = 3;

type MissesProps = { readonly game: Pick<Played, "state" | "questions">; readonly title?: ReactNode };

/** What was missed, with what was answered and what is right. */
export function Misses({ game, title }: MissesProps) {
  const answers = answeredIn(game.state, game.questions).filter(({ right }) => !right);
  const [all, setAll] = useState(answers.length <= MOST_AT_FIRST + 1);
  return (
    <section className={css.misses}>
      <h2 className={`card ${css.title}`}>{title ?? <Say id="result.misses" values={{ count: answers.length }} />}</h2>
      {answers.length === 0 && (
        <p className={css.none}>
          <Say id="result.no-misses" />
        </p>
      )}
      {game.questions.size === 0 && answers.length > 0 && (
        <p className={css.none}>
          <Say id="result.pack-gone" />
        </p>
      )}
      <ol className={css.list}>
        {(all ? answers : answers.slice(0, MOST_AT_FIRST)).map((answer) => (
          <Miss key={answer.number} answered={answer} />
        ))}
      </ol>
      {!all && (
        <Button look="quiet" className={css.all} onPress={() => setAll(true)}>
          <Say id="result.all" values={{ count: answers.length }} />
        </Button>
      )}
    </section>
  );
}

function Miss({ answered }: { readonly answered: Answered }) {
  if (answered.question === null) return null;
  return (
    <li className={css.miss}>
      <p className={`card ${css.prompt}`}>
        <Prompt question={answered.question} />
      </p>
      <GivenAnswers answered={answered} />
    </li>
  );
}
