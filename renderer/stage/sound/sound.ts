import { Howler } from "howler";
import { create } from "zustand";
import type { Cue } from "../../app/sound/cues.ts";
import { createPlayer, type Player } from "../../app/sound/player.ts";
import { useStage } from "../state/store.ts";
import { cueFor, cueForSeconds } from "./cues-for.ts";

/** What the strip says of the sound. */
export type SoundNotice = "muted" | "sound-on" | "click" | null;

export const useSound = create<{ readonly isMuted: boolean; readonly notice: SoundNotice; readonly cueUntil: number }>(
  () => ({
    isMuted: false,
    notice: null,
    cueUntil: 0,
  }),
);

const KEY = "marquee-stage-muted";
const VOLUME = 0.8;
/** A sound that cannot begin within this time comes too late to mean anything, milliseconds. */
const TOO_LATE = 400;
/** How long the sound of a question gives way to a cue, milliseconds. */
const GIVES_WAY = 900;
const NOTICE_STANDS = 3000;

let player: Player | null = null;

function play(cue: Cue | null): void {
  if (cue === null || useSound.getState().isMuted) return;
  const now = performance.now();
  useSound.setState({ cueUntil: now + GIVES_WAY });
  player?.play(cue, VOLUME, now + TOO_LATE);
}

export function tickSound(seconds: number): void {
  play(cueForSeconds(seconds));
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    return false; // blocked
  }
}

function remember(isMuted: boolean): void {
  try {
    localStorage.setItem(KEY, isMuted ? "yes" : "no");
  } catch {
    // blocked: the next load begins with sound
  }
}

let noticeTimer = 0;

function notify(notice: SoundNotice, stands: number | null): void {
  window.clearTimeout(noticeTimer);
  useSound.setState({ notice });
  if (stands !== null) noticeTimer = window.setTimeout(() => useSound.setState({ notice: null }), stands);
}

export function toggleMute(): void {
  const isMuted = !useSound.getState().isMuted;
  useSound.setState({ isMuted });
  Howler.mute(isMuted);
  remember(isMuted);
  notify(isMuted ? "muted" : "sound-on", NOTICE_STANDS);
}

/** A browser that wants a click before it lets anything sound is told apart by its context, and the room is told once. */
function askForClick(): void {
  const context: AudioContext | null = Howler.ctx;
  if (context === null || context.state === "running") return;
  notify("click", NOTICE_STANDS * 3);
  const resume = () => {
    if (useSound.getState().notice === "click") notify(null, null);
    context.resume().catch(() => undefined);
  };
  window.addEventListener("pointerdown", resume, { once: true });
  window.addEventListener("keydown", resume, { once: true });
}

/** Loads the cues and plays one for each change of the view. A stage without sound is a stage all the same. */
export function startSound(): void {
  const isMuted = remembered();
  useSound.setState({ isMuted });
  try {
    player = createPlayer();
    Howler.mute(isMuted);
  } catch {
    return;
  }
  if (isMuted) notify("muted", NOTICE_STANDS);
  else askForClick();
  useStage.subscribe(({ view }, before) => {
    if (view !== before.view && before.line === "up") play(cueFor(before.view, view));
  });
}
