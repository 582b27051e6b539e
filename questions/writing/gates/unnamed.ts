import { provingReadings } from "../proof.ts";
import type { Gate } from "./gate.ts";

/** The proof says only "she", and no sentence just before it says who that is: whoever looks it up finds nobody. */
export const unnamed: Gate = {
  name: "unnamed-in-proof",
  stops: (draft, scope) => provingReadings(draft, scope) === null,
};
