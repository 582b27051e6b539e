import { type KeyboardEvent, useEffect, useRef } from "react";
import { classes } from "../../../ui/classes.ts";
import { Marked } from "../../../ui/text/Proof.tsx";
import css from "./ArticleParagraph.module.css";
import type { Looking } from "./looking.ts";
import { fittingMarks, type Piece } from "./runs.ts";
import { showSentence } from "./show-sentence.ts";

type AskedSentenceProps = {
  readonly piece: Extract<Piece, { kind: "sentence" }>;
  readonly looking: Looking;
};

/** A sentence that carries a question: pressed, it shows it beside the page. */
export function AskedSentence({ piece, looking }: AskedSentenceProps) {
  const element = useRef<HTMLSpanElement>(null);
  const { start, text, sought, questions } = piece;
  const open = looking.open === start;
  useEffect(() => {
    if (!sought) return;
    looking.proof.current = element.current;
    showSentence(element.current);
  }, [sought, looking.proof]);
  const press = () => {
    if (element.current !== null) looking.toggle(start, element.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  const keys =
    open && looking.answers ? questions.map(({ proof }) => (proof.kind === "sentence" ? proof.mark : null)) : [];
  const marks = fittingMarks([...keys, sought && looking.open === null ? looking.mark : null], text.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is not broken over lines, and a sentence is
    <span
      ref={element}
      role="button"
      tabIndex={0}
      aria-expanded={open}
      className={classes(css.asked, (open || (sought && looking.open === null)) && css.proof)}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      <Marked text={text} marks={marks} />
    </span>
  );
}
