import { Howl } from "howler";
import { CUES, type Cue } from "./cues.ts";

export type Player = {
  /** Plays a cue, unless it could begin only after `deadline` (on `performance.now()`'s clock). */
  readonly play: (cue: Cue, volume: number, deadline: number) => void;
};

/** "../../../assets/sounds/right.webm" -> the address of that file in the built program. */
const addresses = import.meta.glob<string>("../../../assets/sounds/*.{webm,m4a}", {
  query: "?url",
  import: "default",
  eager: true,
});

function sourcesOf(cue: Cue): string[] {
  return ["webm", "m4a"]
    .map((encoding) => addresses[`../../../assets/sounds/${cue}.${encoding}`])
    .filter((address) => address !== undefined);
}

/** Loads every cue. One that cannot be loaded or played stays silent. */
export function createPlayer(): Player {
  const sounds = new Map(CUES.map((cue) => [cue, new Howl({ src: sourcesOf(cue), format: ["webm", "m4a"] })]));
  return {
    play: (cue, volume, deadline) => {
      const sound = sounds.get(cue);
      const begin = () => {
        if (performance.now() > deadline) return;
        sound?.volume(volume);
        sound?.play();
      };
      if (sound?.state() === "loading") sound.once("load", begin);
      else if (sound?.state() === "loaded") begin();
    },
  };
}
