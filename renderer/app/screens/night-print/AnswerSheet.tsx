import type { PrintData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { letterAt } from "../../../ui/option/letters.ts";
import { choicesOf } from "../../night/answers-said.ts";
import css from "./NightPrint.module.css";
import { SheetHead } from "./SheetHead.tsx";

/** Where a team on paper marks its answers: a sheet a round, handed in at its end. */
export function AnswerSheet({ night }: { readonly night: PrintData }) {
  return night.rounds.map(({ title, questions }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place in the night
    <section key={index} className={css.sheet}>
      <SheetHead night={night.title} title={title} round={index + 1} />
      <p className={css.blank}>
        <Say id="print.team" />
      </p>
      <p className={css.joker}>
        <span className={css.box} aria-hidden="true" /> <Say id="print.joker" />
      </p>
      <ol className={css.boxes}>
        {questions.map(({ number, unit, ...question }) => (
          <li key={number} className={css.boxRow}>
            <span className={css.number}>{number}</span>
            {choicesOf(question).map((option, place) => (
              <span key={option} className={css.letterBox}>
                {letterAt(place)}
              </span>
            ))}
            {question.kind === "timeline" && (
              <span className={css.note}>
                <Say id="print.order" />
              </span>
            )}
            {question.kind === "several" && (
              <span className={css.note}>
                <Say id="answer.several" />
              </span>
            )}
            {choicesOf(question).length === 0 && <span className={css.writing}>{unit}</span>}
          </li>
        ))}
      </ol>
      <p className={css.blank}>
        <Say id="print.points" values={{ of: questions.length }} />
      </p>
    </section>
  ));
}
