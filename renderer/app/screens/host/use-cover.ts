import { useEffect, useState, useSyncExternalStore } from "react";
import { ownerOf } from "../../keyboard/key-owner.ts";
import { KEYS, keyOf } from "../../keyboard/keys.ts";
import { useSettings } from "../../store/settings.ts";
import { isCovered } from "./cover.ts";

/** Whether key, proof and next question are covered at this moment. */
export function useCover(): {
  readonly covered: boolean;
  readonly lifted: boolean;
  readonly peek: (on: boolean) => void;
} {
  const setting = useSettings((settings) => settings.coverKeys);
  const extended = useSyncExternalStore(onDisplays, isExtended);
  const [peeking, peek] = useState(false);
  useHeldKey(peek);
  const covers = isCovered({ setting, extended, peeking: false });
  return { covered: covers && !peeking, lifted: covers && peeking, peek };
}

function isExtended(): boolean | null {
  const extended: unknown = Reflect.get(window.screen, "isExtended");
  return typeof extended === "boolean" ? extended : null;
}

function onDisplays(changed: () => void): () => void {
  if (!(window.screen instanceof EventTarget)) return () => undefined;
  const { screen } = window;
  screen.addEventListener("change", changed);
  return () => screen.removeEventListener("change", changed);
}

/** Whatever lets go of the key, or of the button that stands for it. */
const ENDS = ["keyup", "pointerup", "pointercancel", "blur"] as const;

/** True from the press of the key to its release, or until the window is left. */
function useHeldKey(held: (on: boolean) => void): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => isPeek(event) && held(true);
    const gone = () => held(false);
    window.addEventListener("keydown", down);
    for (const end of ENDS) window.addEventListener(end, gone);
    return () => {
      window.removeEventListener("keydown", down);
      for (const end of ENDS) window.removeEventListener(end, gone);
    };
  }, [held]);
}

function isPeek(event: KeyboardEvent): boolean {
  const press = {
    key: event.key,
    modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
    repeated: event.repeat,
    composing: event.isComposing,
    owner: ownerOf(event.target),
  };
  return keyOf(press, useSettings.getState().letterKeys) === KEYS.peek;
}
