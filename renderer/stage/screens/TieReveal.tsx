import type { CSSProperties } from "react";
import type { StageScreen } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { Fit } from "../parts/Fit.tsx";
import css from "./Tie.module.css";

type Shown = Extract<StageScreen, { screen: "tie-reveal" }>;

/** As many as a stage holds; they come nearest first. */
const SHOWN = 6;

type Height = CSSProperties & { readonly "--rows": number };

/** The number, and how near each came. */
export function TieReveal({ now }: { readonly now: Shown }) {
  const { prompt, shown } = now;
  const guesses = now.guesses.slice(0, SHOWN);
  const height: Height = { "--rows": guesses.length };
  const number = /^\d{4}$/.test(shown) ? "tie.year" : "tie.guess";
  return (
    <main className={`stage ${css.reveal}`}>
      <header className={css.asked}>
        <Fit className={css.prompt}>
          <h1 className="card">{prompt}</h1>
        </Fit>
        <p className={css.answer}>
          <span className="label">{t("tie.answer")}</span>
          <b className="sign">{shown}</b>
        </p>
      </header>
      <ol className={`screen sign ${css.guesses}`} style={height}>
        {guesses.map(({ name, value, off }) => (
          <li key={name}>
            <span>
              <bdi>{name}</bdi>
            </span>
            <span>{t(number, { value })}</span>
            <span className={css.off}>{t("tie.off", { off, shown: t("tie.guess", { value: off }) })}</span>
          </li>
        ))}
      </ol>
    </main>
  );
}
