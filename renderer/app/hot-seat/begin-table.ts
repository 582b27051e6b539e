import type { PackSummary } from "../../../electron/api/contract/data.ts";
import type { StoredHotSeat } from "../../../electron/api/contract/hot-seats.ts";
import { dealOut } from "../../../game/hot-seat/deal.ts";
import type { HotSeatEvent, Seat } from "../../../game/hot-seat/model.ts";
import { replay, step } from "../../../game/hot-seat/step.ts";
import { drawGame } from "../../../game/solo/draw.ts";
import { withoutFlagged } from "../../../game/solo/flagged.ts";
import type { Mode } from "../../../game/solo/model.ts";
import { CLOCK_QUESTION_SECONDS } from "../../../game/solo/scoring.ts";
import { failure } from "../../../questions/result.ts";
import { now } from "../clock.ts";
import { hasCount } from "../game/modes.ts";
import { packOnTable } from "../game/pack-on-table.ts";
import { recentQuestions } from "../game/recent.ts";
import { useGame } from "../game/store.ts";
import { newId, newSeed } from "../night/random.ts";
import { play } from "../sound/play.ts";
import { noteFailure } from "../store/notices.ts";
import { useSettings } from "../store/settings.ts";
import { go } from "../store/view.ts";
import { keepAtTable } from "./act-at-table.ts";
import { lay } from "./table.ts";

export type TableChoice = {
  readonly seats: readonly Seat[];
  readonly mode: Mode;
  /** Questions for each person. */
  readonly count: number;
};

const MOST = 1000;

/** Deals a game for several over a pack, and shows it. */
export async function beginTable(summary: PackSummary, { seats, mode, count }: TableChoice): Promise<void> {
  const [pack, recent] = await Promise.all([packOnTable(summary), recentQuestions()]);
  if (!pack.ok) return noteFailure(pack);
  const questions = withoutFlagged([...pack.value.questions.values()], pack.value.flagged);
  const wanted = hasCount(mode) ? Math.min(MOST, count * seats.length) : MOST;
  const shared = { mode, packId: summary.id, packTitle: summary.title, seed: newSeed() };
  const draws = dealOut(drawGame(questions, { ...shared, count: wanted }, recent), seats.length);
  if (draws === null) return noteFailure(failure("too-few-questions", "The pack has fewer questions than people."));
  const seconds = mode === "clock" ? CLOCK_QUESTION_SECONDS : useSettings.getState().secondsPerQuestion;
  const setup = { ...shared, seconds, count: draws[0]?.length ?? count };
  const began: HotSeatEvent = { type: "began", at: now(), setup, seats: [...seats], draws };
  const stepped = step(null, began);
  if (!stepped.ok) throw new Error(`The game could not begin: ${stepped.message}`);
  const gameId = newId();
  keepAtTable(gameId, 0, began);
  useGame.setState({ game: null });
  lay({ gameId, pack: pack.value, events: [began], state: stepped.value, seat: 0, handing: true });
  play("start");
  go({ name: "game" });
}

/** Takes a game up again that was left open, as it stood at its last event. */
export async function resumeTable({ id, events }: StoredHotSeat, packs: readonly PackSummary[]): Promise<void> {
  const played = replay(events);
  const summary = packs.find((pack) => played.ok && pack.id === played.value.places[0]?.game.setup.packId);
  if (!played.ok || played.value.turn === null || summary === undefined) {
    return noteFailure(failure("not-found", "Its pack is not there any more."));
  }
  const pack = await packOnTable(summary);
  if (!pack.ok) return noteFailure(pack);
  const seat = played.value.turn;
  const recovered: HotSeatEvent = { type: "moved", seat, event: { type: "recovered", at: now() } };
  const stepped = step(played.value, recovered);
  if (!stepped.ok) return;
  keepAtTable(id, events.length, recovered);
  useGame.setState({ game: null });
  lay({ gameId: id, pack: pack.value, events: [...events, recovered], state: stepped.value, seat, handing: true });
  go({ name: "game" });
}
