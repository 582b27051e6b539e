import type { StageScreen, StageView } from "../../../game/night/messages.ts";
import type { Cue } from "../../app/sound/cues.ts";

/** What is heard when a screen comes up. */
const WITH_SCREEN: Readonly<Partial<Record<StageScreen["screen"], Cue>>> = {
  round: "start",
  question: "select",
  closed: "lifeline",
  reveal: "reveal",
  standings: "results",
  tie: "start",
  "tie-reveal": "reveal",
  end: "applause",
};

/** The same screen about the same thing sounds once. */
function keyOf(now: StageScreen): string {
  if (now.screen === "round") return `round ${now.round}`;
  if ("question" in now) return `${now.screen} ${now.question.ask}`;
  return now.screen;
}

/** The cue for a view that follows another; null for none. A stage that has just opened, or come back, is quiet. */
export function cueFor(before: StageView | null, after: StageView | null): Cue | null {
  if (before === null || after === null) return null;
  const [was, now] = [before.now, after.now];
  if (was.screen === "lobby" && now.screen === "lobby") return now.seats.length > was.seats.length ? "select" : null;
  return keyOf(was) === keyOf(now) ? null : (WITH_SCREEN[now.screen] ?? null);
}

const LAST_SECONDS = 5;

/** What is heard when so many seconds are left. */
export function cueForSeconds(seconds: number): Cue | null {
  if (seconds === LAST_SECONDS) return "last-seconds";
  return seconds > 0 && seconds < LAST_SECONDS ? "tick" : null;
}
