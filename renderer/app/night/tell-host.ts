import type { HostCommand } from "../../../game/night/commands.ts";
import { bridge } from "../bridge/client.ts";
import { noteFailure } from "../store/notices.ts";

/** Asks the night for something; the view that follows shows it. False where it is refused, which is told. */
export async function tellHost(command: HostCommand): Promise<boolean> {
  const result = await bridge().call("night.command", { command });
  if (!result.ok) noteFailure(result);
  return result.ok;
}
