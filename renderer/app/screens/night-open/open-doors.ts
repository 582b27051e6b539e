import type { CallInput } from "../../../../electron/api/contract/calls.ts";
import { bridge } from "../../bridge/client.ts";
import { showNight } from "../../night/open-night.ts";
import { noteFailure } from "../../store/notices.ts";
import { replace } from "../../store/view.ts";

/** Opens a night: from here on phones can join. */
export async function openDoors(night: CallInput<"night.open">): Promise<void> {
  const opened = await bridge().call("night.open", night);
  if (!opened.ok) {
    noteFailure(opened);
    return;
  }
  showNight(opened.value);
  replace({ name: "host" });
}
