import type { Given } from "../../../../game/given.ts";
import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import { choicesOf } from "../../night/answers-said.ts";
import { tellHost } from "../../night/tell-host.ts";
import { MarkOrder, MarkSeveral, MarkWriting } from "./MarkWriting.tsx";
import css from "./PaperMarks.module.css";

type PaperMarksProps = { readonly asked: HostView["asked"][number]; readonly view: HostView };

/** What each team on paper wrote for a question. */
export function PaperMarks({ asked, view }: PaperMarksProps) {
  const paper = view.seats.filter((seat) => seat.paper);
  if (paper.length === 0) return null;
  return (
    <section aria-labelledby="paper-marks">
      <h2 id="paper-marks" className={css.heading}>
        <Say id="host.paper.mark" />
      </h2>
      <ul className={css.rows}>
        {paper.map(({ seat, name }) => (
          <li key={seat} className={css.row}>
            <span>
              {name}{" "}
              {asked.marked.includes(seat) && (
                <span className="label">
                  <Say id="host.seat.marked" />
                </span>
              )}
            </span>
            <MarkButtons seat={seat} name={name} asked={asked} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than one option makes the answer. */
function isWhole({ kind }: MarkButtonsProps["asked"]["question"]): boolean {
  return kind === "several" || kind === "timeline";
}

type MarkButtonsProps = {
  readonly seat: string;
  readonly name: string;
  readonly asked: HostView["asked"][number];
};

function MarkButtons({ seat, name, asked: { ask, question } }: MarkButtonsProps) {
  const mark = (given: Given | null) => {
    void tellHost({ type: "mark", seat, ask, given });
  };
  return (
    <span className={css.marks}>
      {question.kind === "timeline" && <MarkOrder key={ask} name={name} question={question} onMark={mark} />}
      {question.kind === "several" && <MarkSeveral key={ask} name={name} question={question} onMark={mark} />}
      {(question.kind === "typed" || question.kind === "number") && (
        <MarkWriting key={ask} name={name} question={question} onMark={mark} />
      )}
      {(isWhole(question) ? [] : choicesOf(question)).map((option, place) => {
        const letter = letterAt(place);
        return (
          <button
            key={option}
            type="button"
            className={css.mark}
            aria-label={t("host.paper.wrote", { name, letter, option })}
            onClick={() =>
              mark(question.kind === "truth" ? { kind: "truth", value: place === 0 } : { kind: "choice", place })
            }
          >
            {letter}
          </button>
        );
      })}
      <button
        type="button"
        className={css.mark}
        aria-label={t("host.paper.nothing", { name })}
        onClick={() => mark(null)}
      >
        <Say id="host.paper.none" />
      </button>
    </span>
  );
}
