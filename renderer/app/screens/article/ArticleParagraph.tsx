import { Fragment, type ReactNode, type RefObject, useEffect } from "react";
import type { Range } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { Marked } from "../../../ui/text/Proof.tsx";
import css from "./ArticleParagraph.module.css";
import type { Paragraph, Sentence } from "./find-sentence.ts";
import { runsOf } from "./runs.ts";
import { showSentence } from "./show-sentence.ts";

type ArticleParagraphProps = {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly sought: Sentence | null;
  readonly mark: Range | null;
  readonly proof: RefObject<HTMLElement | null>;
};

export function ArticleParagraph({ paragraph, text, sought, mark, proof }: ArticleParagraphProps) {
  const runs = runsOf(text, paragraph, sought, mark);
  if (runs.kind === "plain") return <p className={css.paragraph}>{withGaps(runs.text)}</p>;
  return (
    <p className={css.paragraph}>
      {withGaps(runs.before)}
      <ProofSentence sentence={runs.sentence} mark={runs.mark} proof={proof} />
      {withGaps(runs.after)}
    </p>
  );
}

type ProofSentenceProps = {
  readonly sentence: string;
  readonly mark: Range | null;
  readonly proof: RefObject<HTMLElement | null>;
};

/** The sentence that was looked for: in sight and in focus as soon as it is there. */
function ProofSentence({ sentence, mark, proof }: ProofSentenceProps) {
  useEffect(() => showSentence(proof.current), [proof]);
  return (
    <span ref={proof} tabIndex={-1} className={css.proof}>
      <span className="unseen">
        <Say id="article.proof" />{" "}
      </span>
      <Marked text={sentence} mark={mark} />
    </span>
  );
}

/** A hole in the source reads as one, instead of as its mark. */
function withGaps(text: string): ReactNode {
  const pieces = text.split("<unk>");
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an article does not change while it is read
    <Fragment key={index}>
      {index > 0 && (
        <span className={css.gap}>
          <Say id="article.gap" />
        </span>
      )}
      {piece}
    </Fragment>
  ));
}
