import { Fragment, type ReactNode, type RefObject, useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { Marked } from "../../../ui/text/Proof.tsx";
import css from "./ArticleParagraph.module.css";
import { AskedSentence } from "./AskedSentence.tsx";
import type { Paragraph } from "./find-sentence.ts";
import type { Looking } from "./looking.ts";
import { fittingMarks, type Piece, piecesOf } from "./runs.ts";
import { showSentence } from "./show-sentence.ts";

type ArticleParagraphProps = {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly looking: Looking;
};

export function ArticleParagraph({ paragraph, text, looking }: ArticleParagraphProps) {
  return (
    <p className={css.paragraph}>
      {piecesOf(text, paragraph, looking.asked, looking.sought).map((piece) => (
        <ArticlePiece key={piece.start} piece={piece} looking={looking} />
      ))}
    </p>
  );
}

function ArticlePiece({ piece, looking }: { readonly piece: Piece; readonly looking: Looking }) {
  if (piece.kind === "text") return withGaps(piece.text);
  if (piece.questions.length > 0) return <AskedSentence piece={piece} looking={looking} />;
  return <ProofSentence text={piece.text} looking={looking} proof={looking.proof} />;
}

type ProofSentenceProps = {
  readonly text: string;
  readonly looking: Looking;
  readonly proof: RefObject<HTMLElement | null>;
};

/** The sentence that was looked for: in sight and in focus as soon as it is there. */
function ProofSentence({ text, looking, proof }: ProofSentenceProps) {
  useEffect(() => showSentence(proof.current), [proof]);
  return (
    <span ref={proof} tabIndex={-1} className={css.proof}>
      <span className="unseen">
        <Say id="article.proof" />{" "}
      </span>
      <Marked text={text} marks={fittingMarks([looking.mark], text.length)} />
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
