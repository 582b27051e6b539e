import { useEffect, useSyncExternalStore } from "react";
import { useSettings } from "./store/settings.ts";

const LESS_MOTION = "(prefers-reduced-motion: reduce)";
const MORE_CONTRAST = "(prefers-contrast: more)";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether things should stand still: as the settings say, or the system where they leave it to the system. */
export function useLessMotion(): boolean {
  const motion = useSettings((settings) => settings.motion);
  const system = useMedia(LESS_MOTION);
  return motion === "system" ? system : motion === "less";
}

/** Writes motion, contrast and text size on the root, where the style sheets read them. */
export function useAppearance(): void {
  const contrast = useSettings((settings) => settings.contrast);
  const textSize = useSettings((settings) => settings.textSize);
  const systemContrast = useMedia(MORE_CONTRAST);
  const lessMotion = useLessMotion();
  const moreContrast = contrast === "system" ? systemContrast : contrast === "more";
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.motion = lessMotion ? "less" : "full";
    dataset.contrast = moreContrast ? "more" : "normal";
    dataset.text = textSize;
  }, [lessMotion, moreContrast, textSize]);
}
