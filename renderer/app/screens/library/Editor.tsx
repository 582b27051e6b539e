import { type KeyboardEvent, type ReactNode, type RefObject, useMemo } from "react";
import type { LibraryRow } from "../../../../electron/api/contract/library.ts";
import { DIFFICULTIES, KINDS, type Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { MediaField } from "../night-plan/MediaField.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { Checks } from "./Checks.tsx";
import { type Draft, lacksOf, questionOf } from "./draft.ts";
import css from "./Editor.module.css";
import { ProofPanel } from "./ProofPanel.tsx";
import { TopicField } from "./TopicField.tsx";

type EditorProps = {
  readonly draft: Draft;
  /** What it is written over; null for a new question. */
  readonly row: LibraryRow | null;
  readonly prompt: RefObject<HTMLDivElement | null>;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  /** Where a new question goes. */
  readonly into?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A question to be written, its proof beside it, and what the writer's gates see in it while it is written. Escape gives
 * the keys back to the list; what was written stays.
 */
export function Editor({ draft, row, prompt, onChange, onSave, into, children }: EditorProps) {
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const question = useMemo(() => questionOf(draft, row?.question ?? null), [draft, row]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      document.querySelector<HTMLElement>("[role=grid]")?.focus();
    }
    if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
    event.preventDefault();
    onSave();
  };
  return (
    <>
      <form
        className={css.edit}
        aria-label={t(row === null ? "library.new" : "library.edit")}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {row === null && <KindField draft={draft} onChange={change} />}
        <div ref={prompt} className={css.prompt}>
          <TextField
            label={<Say id={draft.kind === "truth" ? "library.edit.statement" : "library.edit.prompt"} />}
            value={draft.prompt}
            most={1000}
            long
            onChange={(text) => change({ prompt: text })}
          />
        </div>
        <AnswerFields draft={draft} onChange={change} />
        <Sorting draft={draft} onChange={change} />
        {into}
        <div className={css.acts}>{children}</div>
        <About draft={draft} row={row} onChange={change} />
      </form>
      <aside className={css.beside} aria-label={t("library.proof")}>
        <ProofPanel row={row} />
        <Checks lacks={lacksOf(draft)} question={question} />
      </aside>
    </>
  );
}

type PartProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function KindField({ draft, onChange }: PartProps) {
  return (
    <ChoiceField<Question["kind"]>
      label={<Say id="library.kind" />}
      value={draft.kind}
      choices={KINDS.map((value) => ({ value, text: t(`library.kind.${value}`) }))}
      onChange={(kind) => onChange({ kind })}
    />
  );
}

/** Where it belongs. */
function Sorting({ draft, onChange }: PartProps) {
  return (
    <div className={css.pair}>
      <TopicField topic={draft.topic} onChange={(topic) => onChange({ topic })} />
      <ChoiceField
        label={<Say id="library.edit.difficulty" />}
        value={draft.difficulty}
        choices={DIFFICULTIES.map((value) => ({ value, text: t(`difficulty.${value}`) }))}
        onChange={(difficulty) => onChange({ difficulty })}
      />
    </div>
  );
}

function About({ draft, row, onChange }: PartProps & { readonly row: LibraryRow | null }) {
  return (
    <>
      <TextField
        label={<Say id="library.edit.title" />}
        value={draft.title}
        most={300}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={<Say id="library.edit.note" />}
        value={draft.note}
        most={2000}
        long
        onChange={(note) => onChange({ note })}
      />
      <MediaField key={row?.number ?? 0} media={draft.media} onChange={(media) => onChange({ media })} />
    </>
  );
}
