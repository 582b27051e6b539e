import { type FormEvent, useRef, useState } from "react";
import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { LOSSES } from "../../../../questions/formats/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { bridge } from "../../bridge/client.ts";
import { saveFile } from "../../files/save-file.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { noteFailure } from "../../store/notices.ts";
import { loadPacks } from "../../store/packs.ts";
import { back, replace } from "../../store/view.ts";
import { FactsShape } from "./FactsShape.tsx";
import { Fields } from "./Fields.tsx";
import css from "./Import.module.css";
import { KeptList } from "./KeptList.tsx";
import { LeftList } from "./LeftList.tsx";

type PreviewProps = {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onChange: (preview: ImportPreview) => void;
  readonly onOther: () => void;
};

/** Up to so many questions are there before anybody could read that they are on their way. */
const SHORT = 2000;

/** What a file would bring: so many questions, so many left out and why. Nothing of it is kept yet. */
export function Preview({ name, preview, onChange, onOther }: PreviewProps) {
  const { importId, kept, leftOut } = preview;
  const [title, setTitle] = useState(preview.title);
  const [busy, setBusy] = useState(false);
  const sum = useRef<HTMLParagraphElement>(null);
  const keeping = kept > SHORT && busy;
  const ready = kept > 0 && title.trim() !== "" && !busy;

  async function keep(): Promise<void> {
    if (!ready) return;
    setBusy(true);
    const saved = await bridge().call("imports.keep", { importId, title: title.trim() });
    setBusy(false);
    if (!saved.ok) return noteFailure(saved);
    await loadPacks();
    // What was read is kept: going back leads to where the file was brought in from.
    replace({ name: "pack", packId: saved.value.id });
  }
  async function saveLeftOut(): Promise<void> {
    const file = await bridge().call("imports.left-out", { importId });
    if (file.ok) saveFile(file.value.name, "text/plain", file.value.text);
    else noteFailure(file);
  }
  // The row that had the focus is gone: what it came to takes it.
  const mended = (again: ImportPreview) => {
    onChange(again);
    sum.current?.focus();
  };
  useActions({ "go-on": () => void keep(), "save-left-out": () => void (leftOut > 0 && saveLeftOut()) });
  return (
    <Columns shares="1.6 1">
      <div className={css.column}>
        <p ref={sum} tabIndex={-1} className={`card ${css.sum}`} role="status">
          <Sum preview={preview} />
        </p>
        {preview.table !== null && <FactsShape table={preview.table} />}
        {preview.noteTypes.length > 0 && <Fields preview={preview} onChange={onChange} />}
        {kept > 0 && <KeptList questions={preview.questions} kept={kept} written={preview.format === "facts"} />}
        {leftOut > 0 && <LeftList preview={preview} onMended={mended} />}
      </div>
      <form
        className={css.panel}
        aria-label={t("import.keep.label")}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p className="label">
          <Say id="import.format" values={{ name, format: preview.format }} />
        </p>
        <TextField label={<Say id="import.pack-title" />} value={title} most={300} onChange={setTitle} />
        <Losses losses={preview.losses} />
        <div role="status">{keeping && <Say id="import.keeping" values={{ kept }} />}</div>
        <Button type="submit" look="lamp" hint="go-on" disabled={!ready}>
          <Say id="import.keep" values={{ kept }} />
        </Button>
        {leftOut > 0 && (
          <Button hint="save-left-out" onPress={() => void saveLeftOut()}>
            <Say id="import.save-left-out" />
          </Button>
        )}
        <Button look="quiet" hint="choose-file" onPress={onOther}>
          <Say id="import.other" />
        </Button>
        <Button look="quiet" hint="leave" onPress={back}>
          <Say id="import.cancel" />
        </Button>
      </form>
    </Columns>
  );
}

/** So much came of it. */
function Sum({ preview: { format, table, kept, leftOut } }: Pick<PreviewProps, "preview">) {
  if (table !== null) return <Say id="import.facts.sum" values={{ rows: table.rows, leftOut, kept }} />;
  if (format === "facts") return <Say id="import.facts.unsound" values={{ leftOut }} />;
  return <Say id="import.sum" values={{ kept, leftOut }} />;
}

/** What of the questions cannot come along. */
function Losses({ losses }: Pick<ImportPreview, "losses">) {
  const named = LOSSES.flatMap((loss) => (losses[loss] === undefined ? [] : [{ loss, count: losses[loss] }]));
  if (named.length === 0) return null;
  return (
    <ul className={css.losses} aria-label={t("import.losses")}>
      {named.map(({ loss, count }) => (
        <li key={loss} className="label">
          <Say id={`import.loss.${loss}`} values={{ count }} />
        </li>
      ))}
    </ul>
  );
}
