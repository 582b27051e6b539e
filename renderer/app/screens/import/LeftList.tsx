import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { Say } from "../../../messages/Say.tsx";
import css from "./Import.module.css";
import { MendRow } from "./MendRow.tsx";
import { placeText } from "./place-text.ts";
import { reasonText } from "./reason-text.ts";

type LeftListProps = {
  readonly preview: Pick<ImportPreview, "importId" | "heads" | "left" | "leftOut">;
  readonly onMended: (preview: ImportPreview) => void;
};

/** What cannot be kept: where it stands in the file, why, and what it says. */
export function LeftList({ preview: { importId, heads, left, leftOut }, onMended }: LeftListProps) {
  return (
    <section aria-labelledby="left">
      <h2 id="left" className={css.heading}>
        <Say id="import.left" values={{ leftOut, shown: left.length }} />
      </h2>
      <ul className={css.rows}>
        {left.map(({ place, code, detail, source, cell, cells }) => (
          <li
            key={place.unit === "row" ? `${place.number}` : `${place.unit}-${place.number}-${code}-${detail}`}
            className={css.row}
          >
            <p className={css.reason}>
              {placeText({ place, cell })} {reasonText({ code, detail })}
            </p>
            <p className={`label ${css.source}`}>{inCells(source)}</p>
            {cells !== null && (
              <MendRow importId={importId} row={place.number} heads={heads} cells={cells} onMended={onMended} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A row as it is read: "Who sings?\t\tAda\t" -> "Who sings? · Ada" */
function inCells(source: string): string {
  const cells = source.split("\t").map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").join(" · ");
}
