import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { useState } from "react";
import type { Answer } from "../../../../game/solo/state.ts";
import { missed } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import css from "./Misses.module.css";
import type { Played } from "./played.ts";

/** More are shown when asked for, so that what comes next stays in view. */
const MOST_AT_FIRST = 3;

/** What was missed, with what was answered and what is right. */
export function Misses({ game }: { readonly game: Played }) {
  const answers = missed(game.state);
  const [all, setAll] = useState(answers.length <= MOST_AT_FIRST + 1);
  return (
    <section className={css.misses}>
      <h2 className={`card ${css.title}`}>
        <Say id="result.misses" values={{ count: answers.length }} />
      </h2>
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
          <Miss key={answer.index} game={game} answer={answer} />
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

function Miss({ game, answer }: { readonly game: Played; readonly answer: Answer }) {
  const drawn = game.state.draw[answer.index];
  const question = drawn === undefined ? undefined : game.questions.get(drawn.questionId);
  if (drawn === undefined || question === undefined) return null;
  const chosen = answer.place === null ? undefined : question.options[drawn.order[answer.place] ?? -1];
  return (
    <li className={css.miss}>
      <p className={`card ${css.prompt}`}>
        <Prompt question={question} />
      </p>
      <p className={css.pair}>
        <span className={css.wrong}>
          <X className="icon" strokeWidth={1.75} aria-hidden={true} />
          <span className="unseen">
            <Say id="result.yours" />
          </span>{" "}
          {chosen ?? <Say id="result.no-answer" />}
        </span>{" "}
        <span className={css.right}>
          <Check className="icon" strokeWidth={1.75} aria-hidden={true} />
          <span className="unseen">
            <Say id="result.key" />
          </span>{" "}
          {question.options[question.answer]}
        </span>
      </p>
    </li>
  );
}
