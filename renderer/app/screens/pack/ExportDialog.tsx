import { useState } from "react";
import type { CallOutput } from "../../../../electron/api/contract/calls.ts";
import { EXPORT_FORMATS } from "../../../../electron/api/contract/files.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { bridge } from "../../bridge/client.ts";
import { saveBlob } from "../../files/save-blob.ts";
import { noteFailure } from "../../store/notices.ts";
import { usePacks } from "../../store/packs.ts";
import css from "./ExportDialog.module.css";

type Format = (typeof EXPORT_FORMATS)[number];
type Written = CallOutput<"exports.write">;

/** Writes a pack as a file of another program, and says what does not go into it. */
export function ExportDialog({ packId, onClose }: { readonly packId: string; readonly onClose: () => void }) {
  const [format, setFormat] = useState<Format>("marquee");
  const [written, setWritten] = useState<Written | null>(null);
  async function save(): Promise<void> {
    const file = await bridge().call("exports.write", { packId, format });
    if (!file.ok) return noteFailure(file);
    saveBlob(file.value.name, new Blob([file.value.bytes]));
    setWritten(file.value);
  }
  return (
    <Dialog title={<Title packId={packId} />} onClose={onClose}>
      <ChoiceField
        label={<Say id="export.format" />}
        value={format}
        choices={EXPORT_FORMATS.map((value) => ({ value, text: t(`export.${value}`) }))}
        onChange={(value) => {
          setFormat(value);
          setWritten(null);
        }}
      />
      <div role="status" className={css.told}>
        {written !== null && <Told written={written} />}
      </div>
      <DialogButtons>
        <Button look="lamp" onPress={() => void save()}>
          <Say id="export.save" />
        </Button>
        <Button look="quiet" hint="leave" onPress={onClose}>
          <Say id="export.close" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Title({ packId }: { readonly packId: string }) {
  const packs = usePacks((store) => store.packs);
  const pack = packs.status === "ready" ? packs.value.find(({ id }) => id === packId) : undefined;
  if (pack === undefined) return <Say id="export.open" />;
  return <Say id="export.title" values={{ title: <PackTitle pack={pack} /> }} />;
}

function Told({ written: { name, written, leftOut, shortened } }: { readonly written: Written }) {
  return (
    <>
      <p>
        <Say id="export.written" values={{ written, name }} />
      </p>
      {leftOut.length > 0 && <Named id="export.left-out" questions={leftOut} />}
      {shortened.length > 0 && <Named id="export.shortened" questions={shortened} />}
    </>
  );
}

type NamedProps = {
  readonly id: "export.left-out" | "export.shortened";
  readonly questions: Written["leftOut"];
};

function Named({ id, questions }: NamedProps) {
  return (
    <>
      <p>
        <Say id={id} values={{ count: questions.length }} />
      </p>
      <ul className={css.named}>
        {questions.map((question) => (
          <li key={question.id} className="label">
            {question.prompt}
          </li>
        ))}
      </ul>
    </>
  );
}
