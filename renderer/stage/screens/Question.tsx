import type { OpenQuestion, StageScreen } from "../../../game/night/messages.ts";
import { Prompt } from "../../ui/text/Prompt.tsx";
import { t } from "../messages/t.ts";
import { Answers } from "../parts/Answers.tsx";
import { Bulbs } from "../parts/Bulbs.tsx";
import { Fit } from "../parts/Fit.tsx";
import { Media } from "../parts/Media.tsx";
import { StageLeader } from "../parts/StageLeader.tsx";
import css from "./Question.module.css";

type Shown = Extract<StageScreen, { screen: "question" | "closed" }>;

/** A question with its clock, while it is open and when it is closed. */
export function Question({ now }: { readonly now: Shown }) {
  const { question, answered, seats } = now;
  const { media } = question;
  const clock = now.screen === "question" ? now.clock : null;
  const isSeen = media !== null && media.kind !== "sound";
  return (
    <main className={`stage ${css.question} ${isSeen ? css.withMedia : ""}`}>
      <section className={`screen ${css.picture}`}>
        <Said question={question} />
        {media !== null && <Media media={media} clock={clock} />}
        <div className={css.gate}>
          {clock === null ? <p className={css.over}>{t("question.closed")}</p> : <StageLeader clock={clock} />}
        </div>
      </section>
      <Answers question={question} />
      <footer className="foot">
        <p className="label">{question.roundTitle}</p>
        <p className={css.in}>
          <span className="label figure">{t("question.answered", { answered, seats })}</span>
          <Bulbs lit={answered} of={seats} />
        </p>
      </footer>
    </main>
  );
}

function Said({ question }: { readonly question: OpenQuestion }) {
  const { round, number, of, clues, clueCount } = question;
  return (
    <div className={css.said}>
      <p className={`label figure ${css.where}`}>
        <span>{t("question.where", { round, number, of })}</span>
        {clueCount > 0 && <span>{t("question.clues", { told: clues.length, of: clueCount })}</span>}
      </p>
      <Fit className={css.fit}>
        <h1 className="card">
          <Prompt question={question} />
        </h1>
        <Clues clues={clues} />
      </Fit>
    </div>
  );
}

function Clues({ clues }: Pick<OpenQuestion, "clues">) {
  if (clues.length === 0) return null;
  return (
    <ol className={css.clues} aria-live="polite">
      {clues.map((clue) => (
        <li key={clue}>{clue}</li>
      ))}
    </ol>
  );
}
