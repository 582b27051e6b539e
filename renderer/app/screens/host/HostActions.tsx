import ChevronLeft from "lucide-react/icons/chevron-left";
import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";
import Plus from "lucide-react/icons/plus";
import SkipForward from "lucide-react/icons/skip-forward";
import Undo2 from "lucide-react/icons/undo-2";
import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { tellHost } from "../../night/tell-host.ts";
import { lookAt, openDialog } from "./desk.ts";
import { questionBefore } from "./earlier.ts";
import css from "./HostActions.module.css";
import { MORE_SECONDS } from "./host-moves.ts";
import { LampButton } from "./LampButton.tsx";
import { undoName } from "./undo-name.ts";
import { canBreakTie } from "./use-desk-actions.ts";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

type HostActionsProps = { readonly view: HostView; readonly looking: string | null };

/** What the host can do next; what cannot be done now is not there, so that the eye finds the rest. */
export function HostActions({ view, looking }: HostActionsProps) {
  return (
    <>
      <div className={css.first}>
        <LampButton view={view} looking={looking} />
        <ClockButtons view={view} />
        {view.may.includes("skip") && (
          <Button
            look="quiet"
            hint="skip"
            icon={<SkipForward {...LINE} />}
            onPress={() => void tellHost({ type: "skip" })}
          >
            <Say id="host.skip" />
          </Button>
        )}
      </div>
      <OtherButtons view={view} looking={looking} />
    </>
  );
}

function ClockButtons({ view: { may, held } }: { readonly view: HostView }) {
  return (
    <>
      {may.includes("extend") && (
        <Button
          hint="more-time"
          icon={<Plus {...LINE} />}
          onPress={() => void tellHost({ type: "extend", seconds: MORE_SECONDS })}
        >
          <Say id="host.more-time" values={{ seconds: MORE_SECONDS }} />
        </Button>
      )}
      {may.includes("pause") && (
        <Button hint="pause" icon={<Pause {...LINE} />} onPress={() => void tellHost({ type: "pause" })}>
          <Say id="host.hold" />
        </Button>
      )}
      {may.includes("resume") && held === "host" && (
        <Button hint="pause" icon={<Play {...LINE} />} onPress={() => void tellHost({ type: "resume" })}>
          <Say id="host.resume" />
        </Button>
      )}
    </>
  );
}

function OtherButtons({ view, looking }: HostActionsProps) {
  const { may, asked, undo } = view;
  const inView = view.question?.ask ?? null;
  const previous = questionBefore(asked, looking, inView);
  const subject = looking ?? inView;
  const undone = undo === null ? null : undoName(undo);
  return (
    <div className={css.others}>
      {undone !== null && (
        <Button look="quiet" hint="undo" icon={<Undo2 {...LINE} />} onPress={() => void tellHost({ type: "undo" })}>
          <Say id="host.undo" values={{ what: undone }} />
        </Button>
      )}
      {may.includes("standings") && (
        <Button look="quiet" hint="standings" onPress={() => void tellHost({ type: "standings" })}>
          <Say id="host.standings" />
        </Button>
      )}
      {may.includes("end-round") && (
        <Button look="quiet" hint="end-round" onPress={() => void tellHost({ type: "end-round" })}>
          <Say id="host.end-round" />
        </Button>
      )}
      {may.includes("break") && view.phase !== "lobby" && view.phase !== "end" && (
        <Button look="quiet" hint="break" onPress={() => openDialog({ kind: "break" })}>
          <Say id="host.break" />
        </Button>
      )}
      {canBreakTie(view) && (
        <Button look="quiet" hint="tie-break" onPress={() => openDialog({ kind: "tie" })}>
          <Say id="host.tie" />
        </Button>
      )}
      {subject !== null && (
        <Button look="quiet" hint="fix" onPress={() => openDialog({ kind: "fix", ask: subject })}>
          <Say id="host.fix" />
        </Button>
      )}
      {previous !== null && (
        <Button look="quiet" hint="earlier" icon={<ChevronLeft {...LINE} />} onPress={() => lookAt(previous)}>
          <Say id="host.earlier" />
        </Button>
      )}
      <Button
        look="quiet"
        hint="lock-room"
        pressed={view.locked}
        onPress={() => void tellHost({ type: view.locked ? "unlock" : "lock" })}
      >
        <Say id="host.lock" />
      </Button>
      <Button look="quiet" hint="paper-team" onPress={() => openDialog({ kind: "paper" })}>
        <Say id="host.paper" />
      </Button>
      <Button look="quiet" hint="key-table" onPress={() => openDialog({ kind: "keys" })}>
        <Say id="host.keys" />
      </Button>
    </div>
  );
}
