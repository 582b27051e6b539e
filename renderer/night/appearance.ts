const LESS_MOTION = "(prefers-reduced-motion: reduce)";
const MORE_CONTRAST = "(prefers-contrast: more)";

export function lessMotion(): boolean {
  return window.matchMedia(LESS_MOTION).matches;
}

/** Writes on the root what the system wishes, where the style sheets read it; these pages have no settings of their own. */
export function watchAppearance(): void {
  const write = () => {
    const { dataset } = document.documentElement;
    dataset.motion = lessMotion() ? "less" : "full";
    dataset.contrast = window.matchMedia(MORE_CONTRAST).matches ? "more" : "normal";
  };
  for (const query of [LESS_MOTION, MORE_CONTRAST]) window.matchMedia(query).addEventListener("change", write);
  write();
}
