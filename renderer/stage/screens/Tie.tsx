import type { StageScreen } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { Bulbs } from "../parts/Bulbs.tsx";
import { Fit } from "../parts/Fit.tsx";
import { StageLeader } from "../parts/StageLeader.tsx";
import question from "./Question.module.css";
import css from "./Tie.module.css";

/** Whoever comes nearest: the question, the clock, and between whom it is. */
export function Tie({ now }: { readonly now: Extract<StageScreen, { screen: "tie" }> }) {
  const { prompt, clock, names, answered } = now;
  return (
    <main className={`stage ${css.tie}`}>
      <section className={`screen ${question.picture}`}>
        <div className={question.said}>
          <p className="label">{t("tie.title")}</p>
          <Fit className={question.fit}>
            <h1 className="card">{prompt}</h1>
          </Fit>
        </div>
        <div className={question.gate}>
          <StageLeader clock={clock} />
        </div>
      </section>
      <Fit className={css.box}>
        <ul className={`sign ${css.names}`}>
          {names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </Fit>
      <footer className="foot">
        <span />
        <p className={question.in}>
          <span className="label figure">{t("tie.answered", { answered, of: names.length })}</span>
          <Bulbs lit={answered} of={names.length} />
        </p>
      </footer>
    </main>
  );
}
