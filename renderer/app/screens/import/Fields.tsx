import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";
import css from "./Import.module.css";

type FieldsProps = { readonly preview: ImportPreview; readonly onChange: (preview: ImportPreview) => void };
type NoteType = ImportPreview["noteTypes"][number];

/** Of a deck: which field of each kind of note asks, which answers, which says more. */
export function Fields({ preview, onChange }: FieldsProps) {
  async function choose(changed: NoteType): Promise<void> {
    const choices = preview.noteTypes.map((type) => (type.id === changed.id ? changed : type));
    const again = await bridge().call("imports.fields", {
      importId: preview.importId,
      choices: choices.map(({ id, prompt, answer, note }) => ({ id, prompt, answer, note })),
    });
    if (again.ok) onChange(again.value);
    else noteFailure(again);
  }
  return (
    <section className={css.fields} aria-label={t("import.fields")}>
      {preview.noteTypes.map((type) => (
        <fieldset key={type.id} className={css.fieldset}>
          <legend className={css.heading}>
            <Say id="import.note-type" values={{ name: type.name || "…" }} />
          </legend>
          <Field type={type} part="prompt" onChoose={(place) => void choose({ ...type, prompt: place ?? 0 })} />
          <Field type={type} part="answer" onChoose={(place) => void choose({ ...type, answer: place ?? 0 })} />
          <Field type={type} part="note" onChoose={(place) => void choose({ ...type, note: place })} />
        </fieldset>
      ))}
    </section>
  );
}

type FieldProps = {
  readonly type: NoteType;
  readonly part: "prompt" | "answer" | "note";
  readonly onChoose: (place: number | null) => void;
};

function Field({ type, part, onChoose }: FieldProps) {
  const fields = type.fields.map((text, place) => ({ value: `${place}`, text }));
  const none = part === "note" ? [{ value: "", text: t("import.field.none") }] : [];
  return (
    <ChoiceField
      label={<Say id={`import.field.${part}`} />}
      value={type[part] === null ? "" : `${type[part]}`}
      choices={[...none, ...fields]}
      onChange={(value) => onChoose(value === "" ? null : Number(value))}
    />
  );
}
