import type { HostView } from "../../../../game/night/host-view.ts";
import { unreachable } from "../../../../questions/result.ts";
import { useDesk } from "./desk.ts";
import { BreakDialog } from "./dialogs/BreakDialog.tsx";
import { DoctorDialog } from "./dialogs/DoctorDialog.tsx";
import { EndDialog } from "./dialogs/EndDialog.tsx";
import { FixDialog } from "./dialogs/FixDialog.tsx";
import { KeysDialog } from "./dialogs/KeysDialog.tsx";
import { PaperDialog } from "./dialogs/PaperDialog.tsx";
import { TeamDialog } from "./dialogs/TeamDialog.tsx";
import { TieDialog } from "./dialogs/TieDialog.tsx";

/** What is asked over the desk, if anything is. */
export function DeskDialogs({ view }: { readonly view: HostView }) {
  const dialog = useDesk((desk) => desk.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case "team":
      return <TeamDialog view={view} seat={dialog.seat} />;
    case "fix":
      return <FixDialog view={view} ask={dialog.ask} />;
    case "break":
      return <BreakDialog view={view} />;
    case "end":
      return <EndDialog view={view} />;
    case "tie":
      return <TieDialog view={view} />;
    case "paper":
      return <PaperDialog />;
    case "doctor":
      return <DoctorDialog />;
    case "keys":
      return <KeysDialog />;
    default:
      return unreachable(dialog);
  }
}
