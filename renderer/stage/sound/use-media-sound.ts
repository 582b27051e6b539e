import { useEffect } from "react";
import { useSound } from "./sound.ts";

/** Loudness of a question's own sound, and of the same while a cue is heard over it. */
const FULL = 1;
const DUCKED = 0.3;
const LOOK = 100;

/** Turns the sound of a question down while a cue is heard, and off with all else. */
export function useMediaSound(player: { readonly current: HTMLMediaElement | null }): void {
  useEffect(() => {
    const look = () => {
      const element = player.current;
      if (element === null) return;
      const { isMuted, cueUntil } = useSound.getState();
      element.muted = isMuted;
      element.volume = performance.now() < cueUntil ? DUCKED : FULL;
    };
    look();
    const timer = window.setInterval(look, LOOK);
    return () => window.clearInterval(timer);
  }, [player]);
}
