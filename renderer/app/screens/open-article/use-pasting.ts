import { type RefObject, useEffect } from "react";
import { ownerOf } from "../../keyboard/key-owner.ts";
import { droppedIn } from "./dropped.ts";
import { useOpening } from "./opening.ts";
import { takeDropped } from "./take-dropped.ts";

/** Pasting works anywhere on the screen: text goes into the box, to be looked at first; a file is taken at once. */
export function usePasting(box: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null) return;
      const pasted = droppedIn(event.clipboardData);
      if (pasted.kind === "files") {
        event.preventDefault();
        takeDropped(pasted);
      } else if (pasted.kind === "text" && ownerOf(event.target) !== "text") {
        event.preventDefault();
        useOpening.setState({ pasted: pasted.text, remark: null });
        box.current?.focus();
      }
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [box]);
}
