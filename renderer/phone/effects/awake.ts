import mp4 from "../../../assets/phone/still.mp4";

let film: HTMLVideoElement | null = null;

function source(src: string, type: string): HTMLSourceElement {
  const element = document.createElement("source");
  element.src = src;
  element.type = type;
  return element;
}

/** It lies behind the page and fills it: a browser takes no film for one that is too small to be watched. */
function makeFilm(): HTMLVideoElement {
  const video = document.createElement("video");
  video.className = "still";
  video.loop = true;
  video.playsInline = true;
  video.disableRemotePlayback = true;
  video.setAttribute("aria-hidden", "true");
  video.tabIndex = -1;
  video.append(source(mp4, "video/mp4"));
  document.body.prepend(video);
  return video;
}

/**
 * Keeps the screen awake: over plain http there is no wake lock, but no phone sleeps while a film runs, and ours is black
 * and silent. To be called from a tap; where it is refused the phone sleeps as it always does.
 */
export function keepAwake(): void {
  film ??= makeFilm();
  if (film.paused) film.play().catch(() => undefined);
}

/** A film stops when the page is hidden, and after a reload it waits for a tap of its own. */
export function keepAwakeFromNowOn(): void {
  document.addEventListener("pointerup", keepAwake);
  document.addEventListener("visibilitychange", () => {
    if (film !== null && document.visibilityState === "visible") keepAwake();
  });
}
