import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";

/** Shows the stage: in a window of its own where this shell has windows, else in a tab. */
export async function openStage(): Promise<void> {
  const result = await bridge().call("night.stage", {});
  if (!result.ok) noteFailure(result);
  else if (!result.value.opened) window.open(result.value.url, "_blank", "noopener");
}
