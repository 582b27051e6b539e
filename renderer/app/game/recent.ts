import { bridge } from "../bridge/client.ts";

/** Games looked back upon. */
const GAMES = 3;
const SESSIONS_LOOKED_THROUGH = 20;

/** Ids of the questions that were answered in the last games over a pack: they wait until others are used up. */
export async function recentQuestions(packId: string): Promise<ReadonlySet<string>> {
  const list = await bridge().call("sessions.list", { limit: SESSIONS_LOOKED_THROUGH, offset: 0 });
  if (!list.ok) return new Set();
  const games = list.value.sessions.filter((session) => session.setup.packId === packId).slice(0, GAMES);
  const asked = await Promise.all(games.map(({ id, answered }) => questionsOf(id, answered)));
  return new Set(asked.flat());
}

async function questionsOf(sessionId: string, answered: number): Promise<readonly string[]> {
  const session = await bridge().call("sessions.get", { sessionId });
  if (!session.ok) return [];
  const began = session.value.events[0];
  return began?.type === "began" ? began.draw.slice(0, answered).map((drawn) => drawn.questionId) : [];
}
