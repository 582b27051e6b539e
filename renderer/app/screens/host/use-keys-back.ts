import { type RefObject, useEffect, useRef } from "react";
import { useDesk } from "./desk.ts";

/**
 * A button that was pressed with the mouse keeps Enter and Space for itself. On the desk these are for the night: the
 * focus goes back to the heading, so that Enter does not press "ten more seconds" again.
 */
export function useKeysBack(): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = desk.current;
    function giveBack(event: MouseEvent): void {
      const pressed = event.target instanceof Element && event.target.closest("button") !== null;
      if (!pressed || event.detail === 0 || useDesk.getState().dialog !== null) return;
      element?.querySelector("h1")?.focus({ preventScroll: true });
    }
    element?.addEventListener("click", giveBack);
    return () => element?.removeEventListener("click", giveBack);
  }, []);
  return desk;
}
