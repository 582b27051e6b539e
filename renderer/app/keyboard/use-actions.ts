import { useEffect, useLayoutEffect, useRef } from "react";
import { useSettings } from "../store/settings.ts";
import { ownerOf } from "./key-owner.ts";
import { keyOf } from "./keys.ts";
import { type Actions, createRegistry } from "./registry.ts";

const registry = createRegistry();

/** Offers actions to the keyboard while the component is on the screen; undefined actions are not offered. */
export function useActions(actions: Actions, { modal = false } = {}): void {
  const layer = useRef({ modal, actions });
  // Before the screen is painted: a key pressed at its first sight is for it, and no longer for the screen before.
  useLayoutEffect(() => {
    layer.current.actions = actions;
  });
  useLayoutEffect(() => registry.add(layer.current), []);
}

/** Listens for keys. Once, by the root of the page. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const key = keyOf(
    {
      key: event.key,
      modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
      repeated: event.repeat,
      composing: event.isComposing,
      owner: ownerOf(event.target),
    },
    useSettings.getState().letterKeys,
  );
  if (key !== null && registry.press(key)) event.preventDefault();
}
