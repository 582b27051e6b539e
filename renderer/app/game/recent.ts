import { type Recent, recentFrom } from "../../../game/solo/recent.ts";
import { bridge } from "../bridge/client.ts";

/** What was answered in the last games, over whatever pack: it waits until the rest is used up. */
export async function recentQuestions(): Promise<Recent> {
  const recent = await bridge().call("sessions.recent", {});
  return recentFrom(recent.ok ? recent.value.games : []);
}
