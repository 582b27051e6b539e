import { useSettings } from "../store/settings.ts";
import type { Cue } from "./cues.ts";
import type { Player } from "./player.ts";

/** A sound that cannot begin within this time comes too late to mean anything, milliseconds. */
const TOO_LATE = 400;

let player: Promise<Player> | undefined;

/** Fetches the player and its sounds. Without them the program is silent, and that is all. */
function preparePlayer(): Promise<Player> {
  player ??= import("./player.ts").then(({ createPlayer }) => createPlayer());
  return player;
}

/** Browsers let nothing sound before the first key or click, so nothing is fetched before it either. */
export function prepareSoundAtFirstGesture(): void {
  const prepare = () => void preparePlayer().catch(() => undefined);
  for (const gesture of ["pointerdown", "keydown"]) {
    window.addEventListener(gesture, prepare, { once: true, capture: true });
  }
}

/** Plays a cue, if sound is wanted and ready. Nothing waits for it and nothing depends on it. */
export function play(cue: Cue): void {
  const { muted, volume } = useSettings.getState();
  if (muted || volume === 0) return;
  const deadline = performance.now() + TOO_LATE;
  preparePlayer()
    .then((ready) => ready.play(cue, volume, deadline))
    .catch(() => undefined);
}
