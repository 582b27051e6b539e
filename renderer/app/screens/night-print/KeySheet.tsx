import type { PrintData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { letterAt } from "../../../ui/option/letters.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { Marked } from "../../../ui/text/Proof.tsx";
import { choicesOf } from "../../night/answers-said.ts";
import css from "./NightPrint.module.css";
import { SheetHead } from "./SheetHead.tsx";

/** The right answers with the sentences that prove them, the host's notes and the tie-breaks. */
export function KeySheet({ night }: { readonly night: PrintData }) {
  return (
    <>
      {night.rounds.map(({ title, note, questions }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place in the night
        <section key={index} className={css.sheet}>
          <SheetHead night={night.title} title={title} round={index + 1} />
          <p className={css.secret}>
            <Say id="print.secret" />
          </p>
          {note !== "" && <p className={css.note}>{note}</p>}
          <ol>
            {questions.map((question) => (
              <KeyRow key={question.number} question={question} />
            ))}
          </ol>
        </section>
      ))}
      {night.tieBreaks.length > 0 && (
        <section className={css.sheet}>
          <h2 className={css.sheetTitle}>
            <Say id="plan.ties" />
          </h2>
          <ul>
            {night.tieBreaks.map(({ id, prompt, shown, proof }) => (
              <li key={id} className={css.question}>
                <p className={css.prompt}>
                  {prompt} <b>{shown}</b>
                </p>
                {proof !== null && (
                  <p className={css.proof}>
                    <Say id="print.proof" values={{ sentence: proof.sentence, article: proof.article }} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function KeyRow({ question }: { readonly question: PrintData["rounds"][number]["questions"][number] }) {
  const { number, right, written, proof, note } = question;
  const options = choicesOf(question);
  return (
    <li className={css.question}>
      <span className={css.number}>{number}</span>
      <p className={css.prompt}>
        <Prompt question={question} />
      </p>
      <p>
        <b>
          {written === null
            ? right
                .map((place) => `${letterAt(place)} ${options[place] ?? ""}`)
                .join(question.kind === "timeline" ? ", " : " + ")
            : written.text}
        </b>{" "}
        {written !== null && written.tolerance !== null && written.tolerance > 0 && (
          <Say id="answer.within" values={{ tolerance: written.tolerance }} />
        )}
      </p>
      {proof.kind !== "none" && (
        <p className={css.proof}>
          <Say
            id="print.proof"
            values={{
              sentence: <Marked text={proof.sentence} marks={proof.mark === null ? [] : [proof.mark]} />,
              article: proof.article,
            }}
          />
        </p>
      )}
      {note !== "" && <p className={css.note}>{note}</p>}
    </li>
  );
}
