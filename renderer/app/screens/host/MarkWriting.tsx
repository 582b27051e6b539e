import { useState } from "react";
import type { Given } from "../../../../game/given.ts";
import { LONGEST_ANSWER } from "../../../../game/matching/match.ts";
import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { readNumber } from "../../../night/read-number.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import css from "./PaperMarks.module.css";

type Question = HostView["asked"][number]["question"];
type MarkProps = { readonly name: string; readonly question: Question; readonly onMark: (given: Given) => void };

/** What a team on paper wrote, in words or as a number: Enter marks it. */
export function MarkWriting({ name, question, onMark }: MarkProps) {
  const [text, setText] = useState("");
  const isNumber = question.kind === "number";
  const mark = () => {
    const value = isNumber ? readNumber(text) : null;
    if (isNumber && value === null) return;
    if (text.trim() !== "") onMark(value === null ? { kind: "typed", text: text.trim() } : { kind: "number", value });
  };
  return (
    <form
      className={css.marks}
      onSubmit={(event) => {
        event.preventDefault();
        mark();
      }}
    >
      <input
        type="text"
        className={css.field}
        inputMode={isNumber ? "decimal" : "text"}
        maxLength={LONGEST_ANSWER}
        aria-label={t("host.paper.writing", { name })}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className={css.mark}>
        <Say id="host.paper.keep" />
      </button>
    </form>
  );
}

/** The letters in the order in which a team on paper wrote them: pressed one after another, marked with the last. */
export function MarkOrder({ name, question, onMark }: MarkProps) {
  const [taken, setTaken] = useState<readonly number[]>([]);
  const take = (place: number) => {
    const places = taken.includes(place) ? taken.filter((each) => each !== place) : [...taken, place];
    setTaken(places);
    if (places.length === question.options.length) onMark({ kind: "timeline", places });
  };
  return question.options.map((option, place) => {
    const letter = letterAt(place);
    const at = taken.indexOf(place);
    return (
      <button
        key={option}
        type="button"
        className={css.mark}
        aria-pressed={at >= 0}
        aria-label={t("host.paper.wrote", { name, letter, option })}
        onClick={() => take(place)}
      >
        {letter}
        {at >= 0 && <sub>{at + 1}</sub>}
      </button>
    );
  });
}

/** The letters that a team on paper marked where several may be right: each press marks all that are pressed. */
export function MarkSeveral({ name, question, onMark }: MarkProps) {
  const [taken, setTaken] = useState<readonly number[]>([]);
  const toggle = (place: number) => {
    const places = taken.includes(place)
      ? taken.filter((each) => each !== place)
      : [...taken, place].sort((a, b) => a - b);
    setTaken(places);
    if (places.length > 0) onMark({ kind: "several", places });
  };
  return question.options.map((option, place) => {
    const letter = letterAt(place);
    return (
      <button
        key={option}
        type="button"
        className={css.mark}
        aria-pressed={taken.includes(place)}
        aria-label={t("host.paper.wrote", { name, letter, option })}
        onClick={() => toggle(place)}
      >
        {letter}
      </button>
    );
  });
}
