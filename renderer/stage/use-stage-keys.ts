import { useEffect } from "react";
import { toggleMute } from "./sound/sound.ts";

function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  done.catch(() => undefined); // a browser may not want to
}

/** M turns the sound off and on, F fills the display. */
export function useStageKeys(): void {
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === "m" || key === "M") toggleMute();
      if (key === "f" || key === "F") toggleFullScreen();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
