import { type RefObject, useEffect } from "react";

let place: string | null = null;

/** Remembers what was opened, so that coming back begins there again and not at the top. */
export function returnTo(wanted: string): void {
  place = wanted;
}

/** Gives the focus to the element when it is what was opened last. */
export function useReturnPlace(key: string, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (place !== key) return;
    place = null;
    element.current?.focus();
  }, [key, element]);
}
