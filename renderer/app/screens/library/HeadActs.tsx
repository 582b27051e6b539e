import Plus from "lucide-react/icons/plus";
import Redo2 from "lucide-react/icons/redo-2";
import Undo2 from "lucide-react/icons/undo-2";
import { useState } from "react";
import type { LibraryHistory, LibraryStep } from "../../../../electron/api/contract/library.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { go } from "../../store/view.ts";
import { ExportDialog } from "../pack/ExportDialog.tsx";
import { redoStep, undoStep } from "./act.ts";
import css from "./Library.module.css";
import { stepText } from "./step-text.ts";

type HeadActsProps = {
  readonly history: LibraryHistory;
  /** The pack that would be exported: the one looked through, or that of the question looked at. */
  readonly packId: string | undefined;
  readonly onWrite: () => void;
};

/** What is done with the library as a whole. */
export function HeadActs({ history: { undo, redo }, packId, onWrite }: HeadActsProps) {
  const [exporting, setExporting] = useState(false);
  const icon = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;
  return (
    <div className={css.acts}>
      <StepButton step={undo} what="undo" />
      {redo !== null && <StepButton step={redo} what="redo" />}
      <Button look="quiet" hint="import-questions" onPress={() => go({ name: "import" })}>
        <Say id="library.import" />
      </Button>
      <Button look="quiet" disabled={packId === undefined} onPress={() => setExporting(true)}>
        <Say id="library.export" />
      </Button>
      {exporting && packId !== undefined && <ExportDialog packId={packId} onClose={() => setExporting(false)} />}
      <Button icon={<Plus {...icon} />} hint="write-question" onPress={onWrite}>
        <Say id="library.write" />
      </Button>
    </div>
  );
}

/** Says what it would take back, as far as there is room: the whole of it is its tip. */
function StepButton({ step, what }: { readonly step: LibraryStep | null; readonly what: "undo" | "redo" }) {
  const Icon = what === "undo" ? Undo2 : Redo2;
  const said = step === null ? undefined : t(`library.${what}.what`, { what: stepText(step) });
  return (
    <span title={said} className={css.step}>
      <Button
        look="quiet"
        disabled={step === null}
        hint={what === "undo" ? "undo" : "redo-step"}
        icon={<Icon className="icon" strokeWidth={1.75} aria-hidden={true} />}
        onPress={() => void (what === "undo" ? undoStep() : redoStep())}
      >
        <Say id={`library.${what}`} />
        {said !== undefined && <span className="unseen">{said}</span>}
      </Button>
    </span>
  );
}
