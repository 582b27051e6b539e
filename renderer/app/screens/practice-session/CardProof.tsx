import type { Question } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Note } from "../../../ui/text/Note.tsx";
import { Proof } from "../../../ui/text/Proof.tsx";
import { RowProof } from "../game/RowProof.tsx";
import css from "./Session.module.css";

type CardProofProps = Pick<Question, "proof" | "note">;

/** The sentence or the row that proves the answer, and its writer's note; nothing where a person gave neither. */
export function CardProof({ proof, note }: CardProofProps) {
  if (proof.kind === "none" && note === undefined) return null;
  return (
    <div className={css.because}>
      <Because proof={proof} />
      <Note note={note} />
    </div>
  );
}

function Because({ proof }: Pick<Question, "proof">) {
  switch (proof.kind) {
    case "sentence":
      return <Proof sentence={proof.sentence} mark={proof.mark} />;
    case "row":
      return <RowProof proof={proof} />;
    case "none":
      return null;
    default:
      return unreachable(proof);
  }
}
