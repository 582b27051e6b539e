import type { StageScreen } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import css from "./Tie.module.css";

type Shown = Extract<StageScreen, { screen: "tie-reveal" }>;

/** As many as a stage holds; they come nearest first. */
const SHOWN = 6;

/** The number, and how near each came. */
export function TieReveal({ now }: { readonly now: Shown }) {
  const { prompt, shown, guesses } = now;
  const number = /^\d{4}$/.test(shown) ? "tie.year" : "tie.guess";
  return (
    <main className={`stage ${css.reveal}`}>
      <header className={css.asked}>
        <h1 className="card">{prompt}</h1>
        <p className={css.answer}>
          <span className="label">{t("tie.answer")}</span>
          <b className="sign">{shown}</b>
        </p>
      </header>
      <ol className={`screen sign ${css.guesses}`}>
        {guesses.slice(0, SHOWN).map(({ name, value, off }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{t(number, { value })}</span>
            <span className={css.off}>{t("tie.off", { off, shown: t("tie.guess", { value: off }) })}</span>
          </li>
        ))}
      </ol>
    </main>
  );
}
