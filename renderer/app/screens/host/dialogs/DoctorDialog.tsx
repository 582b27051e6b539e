import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { Finding } from "../../../../../electron/api/contract/nights.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { classes } from "../../../../ui/classes.ts";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { Waiting } from "../../../../ui/waiting/Waiting.tsx";
import { useCall } from "../../../store/use-call.ts";
import { closeDialog } from "../desk.ts";
import css from "./Dialogs.module.css";

const ICONS = { fine: CircleCheck, hint: Info, trouble: TriangleAlert } as const;

/** Whether phones can reach the night, and what to do where they cannot. */
export function DoctorDialog() {
  const { answer, again } = useCall("night.doctor", {});
  return (
    <Dialog title={<Say id="host.doctor.title" />} actions={{ doctor: again }} onClose={closeDialog}>
      {answer.status === "ready" ? <Findings findings={answer.value} /> : <Waiting on={answer} again={again} />}
      <p className="soft">
        <Say id="host.welcome.stay" />
      </p>
      <DialogButtons>
        <Button hint="doctor" onPress={again}>
          <Say id="host.doctor.again" />
        </Button>
        <Button look="lamp" hint="leave" first onPress={closeDialog}>
          <Say id="host.done" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={css.findings} aria-live="polite">
      {findings.map(({ code, severity }) => {
        const Icon = ICONS[severity];
        return (
          <li key={code} className={classes(css.finding, severity === "trouble" && css.trouble)}>
            <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
            <span>
              <Say id={`doctor.${code}`} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
