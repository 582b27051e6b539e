import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { NextQuestion } from "./NextQuestion.tsx";
import css from "./RunSheet.module.css";
import { type SheetLine, sheetLines } from "./run-sheet.ts";
import { clockText } from "./times.ts";

/** The night from its first round to its last, and what comes next. */
export function RunSheet({ view }: { readonly view: HostView }) {
  const lines = sheetLines(view);
  const now = lines.find((line) => line.kind === "round" && line.state === "now");
  return (
    <section className={css.sheet} aria-labelledby="run-sheet">
      <h2 id="run-sheet" className={css.heading}>
        <Say id="host.sheet" />
      </h2>
      <ol className="figure">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
      {now?.kind === "round" && now.note !== "" && (
        <div className={css.beside}>
          <h3 className="label">
            <Say id="host.sheet.note" />
          </h3>
          <p className={css.note}>{now.note}</p>
        </div>
      )}
      <NextQuestion question={view.following} alone={view.question === null} />
    </section>
  );
}

function Line({ line }: { readonly line: SheetLine }) {
  const step = line.state === "now" ? "step" : undefined;
  if (line.kind === "break") {
    return (
      <li className={classes(css.line, css.rest, css[line.state])} aria-current={step}>
        <span>
          <Say id="host.sheet.break" />
        </span>
        <span className={css.count}>{clockText(line.seconds)}</span>
      </li>
    );
  }
  return (
    <li className={classes(css.line, css[line.state])} aria-current={step}>
      <span>{line.title}</span>
      <span className={css.count}>
        {line.state === "ahead" ? (
          <Say id="host.sheet.questions" values={{ questions: line.questions }} />
        ) : (
          <Say id="host.sheet.done" values={{ done: line.done, of: line.questions }} />
        )}
      </span>
      {line.state === "now" && <Frames line={line} />}
    </li>
  );
}

/** Most rounds fit as frames; of longer ones the figures say enough. */
const MOST_FRAMES = 24;

function Frames({ line }: { readonly line: Extract<SheetLine, { kind: "round" }> }) {
  if (line.questions > MOST_FRAMES) return null;
  const label = t("host.sheet.done", { done: line.done, of: line.questions });
  return (
    <span className={css.frames} role="img" aria-label={label}>
      {Array.from({ length: line.questions }, (_, index) => index + 1).map((number) => (
        <i key={number} className={classes(number === line.at ? css.here : number <= line.done && css.past)} />
      ))}
    </span>
  );
}
