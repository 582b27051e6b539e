import type { Proof } from "../../../../questions/model.ts";
import { Marked } from "../../../ui/text/Proof.tsx";
import { markedCells } from "./marked-cells.ts";
import css from "./RowProof.module.css";

/** A row of a table or of the box beside the article: its columns and what stands in them, the key marked. */
export function RowProof({ proof }: { readonly proof: Extract<Proof, { kind: "row" }> }) {
  return (
    <dl className={css.row}>
      {markedCells(proof).map(({ label, value, mark }) => (
        <div key={label}>
          <dt className="label">{label}</dt>
          <dd className="card">
            <Marked text={value} marks={mark === null ? [] : [mark]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
