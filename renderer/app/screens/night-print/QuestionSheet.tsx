import type { PrintData } from "../../../../electron/api/contract/nights.ts";
import type { Media } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { letterAt } from "../../../ui/option/letters.ts";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { choicesOf } from "../../night/answers-said.ts";
import css from "./NightPrint.module.css";
import { SheetHead } from "./SheetHead.tsx";

/** What is asked, with its options and without its key: for the tables, or to be read out. */
export function QuestionSheet({ night }: { readonly night: PrintData }) {
  return night.rounds.map(({ title, questions }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place in the night
    <section key={index} className={css.sheet}>
      <SheetHead night={night.title} title={title} round={index + 1} />
      <ol>
        {questions.map((question) => (
          <li key={question.number} className={css.question}>
            <span className={css.number}>{question.number}</span>
            <p className={css.prompt}>
              <Prompt question={question} />
            </p>
            {question.media !== null && <PrintedMedia media={question.media} />}
            {question.kind === "timeline" && (
              <p className={css.note}>
                <Say id="print.order" />
              </p>
            )}
            {question.kind === "several" && (
              <p className={css.note}>
                <Say id="answer.several" />
              </p>
            )}
            <ul className={css.options}>
              {choicesOf(question).map((option, place) => (
                <li key={option}>
                  <b>{letterAt(place)}</b> {option}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** A picture is printed; of a sound or a clip the sheet says that it comes from the stage. */
function PrintedMedia({ media }: { readonly media: Media }) {
  const { kind, file, alt } = media;
  if (kind === "picture") return <img className={css.picture} src={`/media/${file}`} alt={alt} />;
  return (
    <p className={css.note}>
      <Say id={`print.media.${kind}`} values={{ alt }} />
    </p>
  );
}
