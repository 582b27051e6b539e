import { type Dropped, droppedIn } from "./screens/open-article/dropped.ts";
import { go, useView } from "./store/view.ts";

/** Text that is dragged from a place on the page to another is not an article. */
let ownDrag = false;

/**
 * Takes what is dropped anywhere on the window, except in the middle of a question. Without this a browser would show
 * the dropped file in the place of the program.
 */
export function takeDropsAnywhere(): void {
  window.addEventListener("dragstart", () => {
    ownDrag = true;
  });
  window.addEventListener("dragend", () => {
    ownDrag = false;
  });
  window.addEventListener("dragover", (event) => {
    if (isForField(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = mayTake() ? "copy" : "none";
  });
  window.addEventListener("drop", (event) => {
    if (isForField(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null && mayTake()) void take(droppedIn(event.dataTransfer));
  });
}

/** Whether the drag comes from outside and could be an article. */
export function mayTake(): boolean {
  return !ownDrag && useView.getState().route.name !== "game";
}

/** A field takes text itself, but never a file. */
function isForField({ target, dataTransfer }: DragEvent): boolean {
  return target instanceof Element && target.matches("textarea, input") && !dataTransfer?.types.includes("Files");
}

/** JSON is no article: questions, or the schema of a table of facts. */
const isData = ({ name }: File) => /\.(?:json|csv|tsv)$/i.test(name);

async function take(dropped: Dropped): Promise<void> {
  if (dropped.kind === "files" && dropped.files.some(isData)) {
    go({ name: "import", files: dropped.files });
    return;
  }
  if (useView.getState().route.name !== "open-article") go({ name: "open-article" });
  const { takeDropped } = await import("./screens/open-article/take-dropped.ts");
  takeDropped(dropped);
}
