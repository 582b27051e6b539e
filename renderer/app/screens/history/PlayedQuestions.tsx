import { Say } from "../../../messages/Say.tsx";
import { answeredIn } from "../result/answered.ts";
import type { Played } from "../result/played.ts";
import { PlayedQuestion } from "./PlayedQuestion.tsx";
import css from "./PlayedQuestions.module.css";

/** Each question of a game that was answered. */
export function PlayedQuestions({ game }: { readonly game: Played }) {
  const { state, pack, questions, sessionId } = game;
  const answered = answeredIn(state, questions);
  const gone = questions.size === 0;
  return (
    <section aria-labelledby="played-questions">
      <h2 id="played-questions" className={`card ${css.heading}`}>
        <Say id="history.game.questions" values={{ count: answered.length }} />
      </h2>
      {gone && (
        <p className={css.note}>
          <Say id="history.game.pack-gone" />
        </p>
      )}
      {!gone && answered.length === 0 && (
        <p className={css.note}>
          <Say id="history.game.none" />
        </p>
      )}
      {!gone && (
        <ol className={css.list}>
          {answered.map((each) => (
            <PlayedQuestion
              key={each.number}
              answered={each}
              packId={state.setup.packId}
              film={pack?.kind === "film"}
              place={`${sessionId}:${each.number}`}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
