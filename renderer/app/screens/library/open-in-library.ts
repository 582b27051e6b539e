import type { Question } from "../../../../questions/model.ts";
import { go } from "../../store/view.ts";
import { stopWriting } from "./drafts.ts";
import { EVERYTHING, useLibrary } from "./library-store.ts";
import { NONE_PICKED } from "./picked.ts";

/** The longest text that is looked for. */
const LONGEST = 200;

/** Shows the library with a question of a pack in view, ready to be changed. */
export function openInLibrary(packId: string, { prompt }: Question): void {
  stopWriting();
  const text = prompt.slice(0, LONGEST);
  useLibrary.setState({ query: { ...EVERYTHING, packId, text }, at: 0, picked: NONE_PICKED });
  go({ name: "library" });
}
