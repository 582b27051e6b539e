import type { HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { bridge } from "../../../bridge/client.ts";
import { showNight } from "../../../night/open-night.ts";
import { tellHost } from "../../../night/tell-host.ts";
import { noteFailure } from "../../../store/notices.ts";
import { replace } from "../../../store/view.ts";
import { closeDialog } from "../desk.ts";

/** To the podium early, or away from the room: for now, or for good. */
export function EndDialog({ view }: { readonly view: HostView }) {
  const over = view.phase === "end";
  const podium = () => {
    closeDialog();
    void tellHost({ type: "end" });
  };
  return (
    <Dialog title={<Say id={over ? "host.close.title" : "host.end.title"} />} onClose={closeDialog}>
      <p className="soft">
        <Say id={over ? "host.close.about" : "host.end.about"} />
      </p>
      <DialogButtons>
        {over ? (
          <Button onPress={() => void closeNight(view, true)}>
            <Say id="host.close.now" />
          </Button>
        ) : (
          <>
            <Button onPress={podium}>
              <Say id="host.end.podium" />
            </Button>
            <Button onPress={() => void closeNight(view, false)}>
              <Say id="host.end.later" />
            </Button>
          </>
        )}
        <Button look="lamp" hint="leave" first onPress={closeDialog}>
          <Say id="host.end.stay" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

async function closeNight({ nightId }: HostView, end: boolean): Promise<void> {
  const result = await bridge().call("night.close", { end });
  closeDialog();
  if (!result.ok) {
    noteFailure(result);
    return;
  }
  replace(end ? { name: "night-results", nightId } : { name: "nights" });
  showNight(null);
}
