import { type FormEvent, useState } from "react";
import { type ImportPreview, LONGEST_CELL } from "../../../../electron/api/contract/files.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";
import css from "./MendRow.module.css";

type MendRowProps = {
  readonly importId: string;
  readonly row: number;
  /** What the columns are called, and what stands in them; a row may have more cells than there are names. */
  readonly heads: readonly string[];
  readonly cells: readonly string[];
  readonly onMended: (preview: ImportPreview) => void;
};

/** A row that was left out, opened to be mended in its place: a field for each column, then it is read again. */
export function MendRow({ importId, row, heads, cells, onMended }: MendRowProps) {
  const [open, setOpen] = useState(false);
  const [now, setNow] = useState(cells);
  async function read(event: FormEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    const again = await bridge().call("imports.mend", { importId, row, cells: whole(now, heads.length) });
    if (again.ok) onMended(again.value);
    else noteFailure(again);
  }
  if (!open) {
    return (
      <Button look="quiet" className={css.open} onPress={() => setOpen(true)}>
        <Say id="import.mend" values={{ row }} />
      </Button>
    );
  }
  return (
    <form className={css.form} aria-label={t("import.mend", { row })} onSubmit={(event) => void read(event)}>
      <div className={css.cells}>
        {now.map((cell, at) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay in their places
            key={at}
            label={heads[at] || t("import.mend.column", { column: at + 1 })}
            value={cell}
            most={LONGEST_CELL}
            first={at === 0}
            onChange={(text) => setNow(now.with(at, text))}
          />
        ))}
      </div>
      <Button type="submit">
        <Say id="import.mend.read" />
      </Button>
    </form>
  );
}

/** Cells behind the last column go where they were emptied: too many was what was wrong. */
function whole(cells: readonly string[], columns: number): string[] {
  let end = cells.length;
  while (end > columns && cells[end - 1]?.trim() === "") end -= 1;
  return cells.slice(0, end);
}
