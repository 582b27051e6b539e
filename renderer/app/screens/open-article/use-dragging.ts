import { useEffect, useState } from "react";
import { mayTake } from "../../drops.ts";

/** Whether something from outside is being dragged over the window. */
export function useDragging(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const enter = () => setDragging(mayTake());
    const end = () => setDragging(false);
    const leave = (event: DragEvent) => {
      // Moving from one element to another leaves the first; leaving the window goes to none.
      if (event.relatedTarget === null) end();
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", end, { capture: true });
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", end, { capture: true });
    };
  }, []);
  return dragging;
}
