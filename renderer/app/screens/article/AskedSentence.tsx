import { type KeyboardEvent, useEffect, useRef } from "react";
import { isPlaced } from "../../../../questions/model.ts";
import { classes } from "../../../ui/classes.ts";
import css from "./ArticleParagraph.module.css";
import type { Looking } from "./looking.ts";
import type { SentencePiece } from "./runs.ts";
import { SentenceText } from "./SentenceText.tsx";
import { showSentence } from "./show-sentence.ts";

type AskedSentenceProps = {
  readonly piece: SentencePiece;
  readonly looking: Looking;
};

/** A sentence that carries a question: pressed, it shows it beside the page. */
export function AskedSentence({ piece, looking }: AskedSentenceProps) {
  const element = useRef<HTMLSpanElement>(null);
  const { start, sought, questions } = piece;
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
  const lit = open || (sought && looking.open === null);
  const keys = questions.map(({ proof }) => (isPlaced(proof) ? proof.mark : null));
  const marks = open ? (looking.answers ? keys : []) : lit ? [looking.mark] : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is not broken over lines, and a sentence is
    <span
      ref={element}
      role="button"
      tabIndex={0}
      aria-expanded={open}
      className={classes(css.asked, lit && css.proof)}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      <SentenceText piece={piece} marks={marks} />
    </span>
  );
}
