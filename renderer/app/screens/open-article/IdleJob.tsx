import { Say } from "../../../messages/Say.tsx";
import { StepList } from "./StepList.tsx";
import { STEP_NAMES } from "./seen.ts";
import css from "./Works.module.css";

/** Before the first article: what Marquee will do with it. */
export function IdleJob() {
  return (
    <>
      <h2 id="works" className={`card ${css.name}`}>
        <Say id="open-article.idle" />
      </h2>
      <StepList
        steps={STEP_NAMES.map((name) => ({ name, state: "to-come", count: null }))}
        note={(name) => <Say id={`open-article.step.${name}.about`} />}
      />
      <p className={css.about}>
        <Say id="open-article.idle.about" />
      </p>
    </>
  );
}
