import type { Proof as ProofModel } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { Proof } from "../../../ui/text/Proof.tsx";
import { ProofPath } from "../../../ui/text/ProofPath.tsx";
import { RowProof } from "./RowProof.tsx";

/** What proves the answer, and where it stands. */
export function ProofOf({ proof, film }: { readonly proof: ProofModel; readonly film: boolean }) {
  switch (proof.kind) {
    case "sentence":
      return (
        <>
          <Proof sentence={proof.sentence} mark={proof.mark} />
          <ProofPath article={proof.article} film={film} path={proof.path} />
        </>
      );
    case "row":
      return (
        <>
          <RowProof proof={proof} />
          <ProofPath article={proof.article} film={film} path={proof.path} />
        </>
      );
    case "none":
      return (
        <p className="soft">
          <Say id="reveal.no-proof" />
        </p>
      );
    default:
      return unreachable(proof);
  }
}
