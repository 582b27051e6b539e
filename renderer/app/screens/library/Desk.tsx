import type { RefObject } from "react";
import { type LibraryRow, OWN_PACK } from "../../../../electron/api/contract/library.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { usePacks } from "../../store/packs.ts";
import { BLANK, draftOf, lacksOf } from "./draft.ts";
import { dropDraft, NEW, setDraft, stopWriting, useEditing } from "./drafts.ts";
import { Editor } from "./Editor.tsx";
import { addDraft, revertQuestion, saveDraft } from "./editing.ts";
import { totalOf, useLibrary } from "./library-store.ts";

type DeskProps = { readonly row: LibraryRow | undefined; readonly prompt: RefObject<HTMLDivElement | null> };

/** The question that is looked at, or a new one, ready to be changed. */
export function Desk({ row, prompt }: DeskProps) {
  const writing = useEditing((editing) => editing.writing);
  const isEmpty = useLibrary((library) => totalOf(library) === 0);
  if (writing) return <NewQuestion prompt={prompt} />;
  if (isEmpty) return null;
  if (row === undefined) {
    return (
      <p className="soft">
        <Say id="library.edit.none" />
      </p>
    );
  }
  return <KnownQuestion key={row.number} row={row} prompt={prompt} />;
}

type KnownProps = { readonly row: LibraryRow; readonly prompt: RefObject<HTMLDivElement | null> };

function KnownQuestion({ row, prompt }: KnownProps) {
  const draft = useEditing(({ drafts }) => drafts.get(row.number));
  const shown = draft ?? draftOf(row.question);
  const keepable = draft !== undefined && lacksOf(draft).length === 0;
  const save = () => void (keepable && saveDraft(row));
  return (
    <Editor draft={shown} row={row} prompt={prompt} onChange={(next) => setDraft(row.number, next)} onSave={save}>
      <Button type="submit" look="lamp" disabled={!keepable}>
        <Say id="library.edit.save" />
      </Button>
      {draft !== undefined && (
        <Button look="quiet" onPress={() => dropDraft(row.number)}>
          <Say id="library.edit.drop" />
        </Button>
      )}
      {draft === undefined && row.original !== null && (
        <Button look="quiet" onPress={() => void revertQuestion(row)}>
          <Say id="library.edit.revert" />
        </Button>
      )}
    </Editor>
  );
}

function NewQuestion({ prompt }: { readonly prompt: RefObject<HTMLDivElement | null> }) {
  const draft = useEditing(({ drafts }) => drafts.get(NEW)) ?? BLANK;
  const keepable = lacksOf(draft).length === 0;
  return (
    <Editor
      draft={draft}
      row={null}
      prompt={prompt}
      onChange={(next) => setDraft(NEW, next)}
      onSave={() => void (keepable && addDraft())}
      into={<PackField />}
    >
      <Button type="submit" look="lamp" disabled={!keepable}>
        <Say id="library.edit.add" />
      </Button>
      <Button look="quiet" onPress={stopWriting}>
        <Say id="library.edit.cancel" />
      </Button>
    </Editor>
  );
}

function PackField() {
  const packId = useEditing((editing) => editing.packId);
  const loaded = usePacks(({ packs }) => packs);
  const packs = loaded.status === "ready" ? loaded.value.filter(({ id }) => id !== OWN_PACK) : [];
  return (
    <ChoiceField<string>
      label={<Say id="library.pack" />}
      value={packId}
      choices={[
        { value: OWN_PACK, text: t("library.own-pack") },
        ...packs.map(({ id, title }) => ({ value: id, text: title })),
      ]}
      onChange={(id) => useEditing.setState({ packId: id })}
    />
  );
}
