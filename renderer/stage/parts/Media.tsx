import { useEffect, useRef, useState } from "react";
import type { NightClock, OpenQuestion } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { useMediaSound } from "../sound/use-media-sound.ts";
import { useFetched } from "../state/fetched.ts";
import { hostNow } from "../state/store.ts";
import css from "./Media.module.css";

type MediaProps = {
  readonly media: NonNullable<OpenQuestion["media"]>;
  /** It begins when the clock does, and stands when the clock stands. */
  readonly clock: NightClock | null;
};

/** Picture, sound or film clip of a question, fetched whole before its clock starts. */
export function Media({ media, clock }: MediaProps) {
  const [isReady, setReady] = useState(false);
  const src = useFetched(({ urls }) => urls.get(media.url));
  const player = useRef<HTMLMediaElement>(null);
  useRunning(player, isReady, clock);
  useMediaSound(player);
  const ready = () => setReady(true);
  const hold = (element: HTMLMediaElement | null) => {
    player.current = element;
  };
  const common = { src, className: isReady ? css.media : `${css.media} ${css.loading}` };
  return (
    <div className={css.frame}>
      {!isReady && <p className={css.note}>{t("question.media.loading")}</p>}
      {media.kind === "picture" && <img {...common} alt={media.alt} onLoad={ready} />}
      {media.kind === "clip" && (
        <video {...common} ref={hold} preload="auto" aria-label={media.alt} onCanPlayThrough={ready} />
      )}
      {media.kind === "sound" && (
        <audio {...common} ref={hold} preload="auto" aria-label={media.alt} onCanPlayThrough={ready} />
      )}
    </div>
  );
}

type Player = { readonly current: HTMLMediaElement | null };

function useRunning(player: Player, isReady: boolean, clock: NightClock | null): void {
  useEffect(() => {
    const element = player.current;
    if (element === null || !isReady) return;
    if (clock?.kind !== "running") return element.pause();
    const begin = () => void element.play().catch(() => undefined); // wants a click first: the strip says so
    const timer = window.setTimeout(begin, Math.max(0, clock.opensAt - hostNow()));
    return () => window.clearTimeout(timer);
  }, [player, isReady, clock]);
}
