import type { Proof as ProofModel } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Proof } from "../../../ui/text/Proof.tsx";
import { RowProof } from "../game/RowProof.tsx";
import css from "./Session.module.css";

/** The sentence or the row that proves the answer; nothing where a person wrote the question without. */
export function CardProof({ proof }: { readonly proof: ProofModel }) {
  switch (proof.kind) {
    case "sentence":
      return (
        <div className={css.because}>
          <Proof sentence={proof.sentence} mark={proof.mark} />
        </div>
      );
    case "row":
      return (
        <div className={css.because}>
          <RowProof proof={proof} />
        </div>
      );
    case "none":
      return null;
    default:
      return unreachable(proof);
  }
}
