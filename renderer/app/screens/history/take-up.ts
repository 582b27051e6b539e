import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { replay } from "../../../../game/solo/step.ts";
import { bridge } from "../../bridge/client.ts";
import { resumeGame } from "../../game/resume.ts";
import { noteFailure } from "../../store/notices.ts";

/** Takes an unfinished game up again; resolves to false where its questions are not all there any more. */
export async function takeUp(sessionId: string, pack: PackSummary): Promise<boolean> {
  const session = await bridge().call("sessions.get", { sessionId });
  if (!session.ok) {
    noteFailure(session);
    return true;
  }
  const replayed = replay(session.value.events);
  if (!replayed.ok || !(await hasAll(pack.id, replayed.value))) return false;
  await resumeGame(session.value, replayed.value, pack);
  return true;
}

async function hasAll(packId: string, { draw }: SoloState): Promise<boolean> {
  const pack = await bridge().call("packs.get", { packId });
  if (!pack.ok) return false;
  const ids = new Set(pack.value.questions.map(({ id }) => id));
  return draw.every(({ questionId }) => ids.has(questionId));
}
