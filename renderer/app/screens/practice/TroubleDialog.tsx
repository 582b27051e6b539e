import type { TroubleCard } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";
import { useCall } from "../../store/use-call.ts";
import css from "./Practice.module.css";

/** Each of those cards, to be taken out or put back. */
export function TroubleDialog({ onClose }: { readonly onClose: () => void }) {
  const { answer, again } = useCall("practice.trouble", {});
  return (
    <Dialog title={<Say id="practice.trouble" />} onClose={onClose}>
      {answer.status === "ready" ? (
        <ul className={css.troubles}>
          {answer.value.map((each) => (
            <TroubleRow key={`${each.card.packId} ${each.card.questionId}`} trouble={each} again={again} />
          ))}
        </ul>
      ) : (
        <Waiting on={answer} again={again} />
      )}
      <DialogButtons>
        <Button look="lamp" hint="leave" first onPress={onClose}>
          <Say id="practice.trouble.close" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function TroubleRow({ trouble, again }: { readonly trouble: TroubleCard; readonly again: () => void }) {
  const { card, prompt, packTitle, lapses, suspended } = trouble;
  async function turnOver(): Promise<void> {
    const result = await bridge().call("practice.suspend", { card, suspended: !suspended });
    if (!result.ok) noteFailure(result);
    again();
  }
  return (
    <li className={css.trouble}>
      <p>
        <Prompt question={trouble} />
      </p>
      <p className="label figure">
        <Say id="practice.trouble.lapses" values={{ title: packTitle, lapses }} />
      </p>
      <button
        type="button"
        className={css.turn}
        aria-label={t(suspended ? "practice.trouble.back.of" : "practice.trouble.out.of", { prompt })}
        onClick={() => void turnOver()}
      >
        <Say id={suspended ? "practice.trouble.back" : "practice.trouble.out"} />
      </button>
    </li>
  );
}
