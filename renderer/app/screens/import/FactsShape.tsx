import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { Say } from "../../../messages/Say.tsx";
import css from "./FactsShape.module.css";

type FactsShapeProps = { readonly table: NonNullable<ImportPreview["table"]> };

/** A table of facts: what its columns hold, and how many of its rows nothing could be asked about. */
export function FactsShape({ table: { columns, silent } }: FactsShapeProps) {
  return (
    <section className={css.shape} aria-labelledby="columns">
      <h2 id="columns" className={css.heading}>
        <Say id="import.facts.columns" />
      </h2>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <Say id="import.facts.column" />
            </th>
            <th scope="col">
              <Say id="import.facts.label" />
            </th>
            <th scope="col">
              <Say id="import.facts.holds" />
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, label, type, list }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{label}</td>
              <td>
                <Say id="import.facts.type" values={{ type, list: list ? "yes" : "no" }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {silent > 0 && (
        <p className="soft">
          <Say id="import.facts.silent" values={{ silent }} />
        </p>
      )}
    </section>
  );
}
