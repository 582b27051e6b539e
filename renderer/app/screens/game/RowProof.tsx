import type { Proof } from "../../../../questions/model.ts";
import { ProofPath } from "../../../ui/text/ProofPath.tsx";
import css from "./RowProof.module.css";

/** A table's row: its columns and what stands in them. */
export function RowProof({ proof }: { readonly proof: Extract<Proof, { kind: "row" }> }) {
  return (
    <>
      <dl className={css.row}>
        {Object.entries(proof.row).map(([column, value]) => (
          <div key={column}>
            <dt className="label">{column}</dt>
            <dd className="card">{value}</dd>
          </div>
        ))}
      </dl>
      <ProofPath article={proof.table} film={false} path={proof.source === "" ? [] : [proof.source]} />
    </>
  );
}
