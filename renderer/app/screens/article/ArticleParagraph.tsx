import { Fragment, type ReactNode, type RefObject, useEffect } from "react";
import { Say } from "../../../messages/Say.tsx";
import { classes } from "../../../ui/classes.ts";
import css from "./ArticleParagraph.module.css";
import { AskedSentence } from "./AskedSentence.tsx";
import type { Paragraph } from "./find-sentence.ts";
import type { Looking } from "./looking.ts";
import { type Piece, piecesOf, type SentencePiece } from "./runs.ts";
import { SentenceText } from "./SentenceText.tsx";
import { showSentence } from "./show-sentence.ts";

type ArticleParagraphProps = {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly looking: Looking;
};

export function ArticleParagraph({ paragraph, text, looking }: ArticleParagraphProps) {
  const rows = paragraph.sentences.some(({ cells }) => cells !== undefined);
  return (
    <p className={classes(css.paragraph, rows && css.row)}>
      {piecesOf(text, paragraph, looking.asked, looking.sought).map((piece) => (
        <ArticlePiece key={piece.start} piece={piece} looking={looking} />
      ))}
    </p>
  );
}

function ArticlePiece({ piece, looking }: { readonly piece: Piece; readonly looking: Looking }) {
  if (piece.kind === "text") return withGaps(piece.text);
  if (piece.questions.length > 0) return <AskedSentence piece={piece} looking={looking} />;
  if (piece.sought) return <ProofSentence piece={piece} looking={looking} proof={looking.proof} />;
  return <SentenceText piece={piece} marks={[]} />;
}

type ProofSentenceProps = {
  readonly piece: SentencePiece;
  readonly looking: Looking;
  readonly proof: RefObject<HTMLElement | null>;
};

/** The sentence that was looked for: in sight and in focus as soon as it is there. */
function ProofSentence({ piece, looking, proof }: ProofSentenceProps) {
  const { quiet = false } = looking;
  useEffect(() => {
    if (!quiet) showSentence(proof.current);
  }, [proof, quiet]);
  return (
    <span ref={proof} tabIndex={-1} className={css.proof}>
      <span className="unseen">
        <Say id="article.proof" />{" "}
      </span>
      <SentenceText piece={piece} marks={[looking.mark]} />
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
