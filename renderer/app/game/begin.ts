import type { PackSummary } from "../../../electron/api/contract/data.ts";
import { programmeOf } from "../../../electron/api/contract/programme.ts";
import { drawGame } from "../../../game/solo/draw.ts";
import { withoutFlagged } from "../../../game/solo/flagged.ts";
import type { SoloEvent } from "../../../game/solo/model.ts";
import type { Recent } from "../../../game/solo/recent.ts";
import { step } from "../../../game/solo/step.ts";
import { now } from "../clock.ts";
import { clearTable } from "../hot-seat/table.ts";
import { play } from "../sound/play.ts";
import { noteFailure } from "../store/notices.ts";
import { useSettings } from "../store/settings.ts";
import { go, useView } from "../store/view.ts";
import { keep } from "./act.ts";
import { type Choice, setupOf } from "./modes.ts";
import { packOnTable } from "./pack-on-table.ts";
import { recentQuestions } from "./recent.ts";
import { useGame } from "./store.ts";

let beginning = false;

/** Deals a game over a pack and shows it; the same seed deals the same. Asked twice in a row (a key and a click), it begins once. */
export async function beginGame(pack: PackSummary, choice: Choice, seed = randomSeed()): Promise<void> {
  if (beginning || useView.getState().route.name === "game") return;
  beginning = true;
  try {
    await deal(pack, choice, seed);
  } finally {
    beginning = false;
  }
}

async function deal(summary: PackSummary, choice: Choice, seed: number): Promise<void> {
  const [pack, recent] = await Promise.all([packOnTable(summary), recentIn(summary.id)]);
  if (!pack.ok) {
    noteFailure(pack);
    return;
  }
  const questions = withoutFlagged([...pack.value.questions.values()], pack.value.flagged);
  const offered = { ...summary, questions: questions.length, flagged: 0 };
  const setup = setupOf(offered, choice, useSettings.getState(), seed);
  const began: SoloEvent = { type: "began", at: now(), setup, draw: drawGame(questions, setup, recent) };
  const stepped = step(null, began);
  if (!stepped.ok) throw new Error(`The game could not begin: ${stepped.message}`);
  const sessionId = crypto.randomUUID();
  clearTable();
  useGame.setState({
    game: {
      sessionId,
      ...pack.value,
      events: [began],
      state: stepped.value,
    },
  });
  keep(sessionId, 0, began);
  play("start");
  go({ name: "game" });
}

/** Whoever plays the day's questions again gets the same ones. */
async function recentIn(packId: string): Promise<Recent> {
  return programmeOf(packId)?.kind === "tonight" ? new Map() : recentQuestions();
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
