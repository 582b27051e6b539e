import { words } from "./words.ts";

/** Words that want another after them: no sentence of an encyclopedia ends in one. */
export const CANNOT_END: ReadonlySet<string> = new Set([
  ...words("a an the these those each every either neither both its my our your their whose"),
  ...words(
    "and or but nor so that which who whom where when while although though because since if unless until as than",
  ),
  ...words("of from into onto upon with without between among during against toward towards via per at by to"),
  ...words("is are was were be being been am has have had having will would can could shall should may might must"),
  ...words("very more most best also such not"),
  // parts of a name that are not its last
  ...words("Van Von De Du Des Der Den La Le Di Da Della Saint San Santa Los Las El Mc Dr. Mr. Mrs. Ms. Prof. Sir Dame"),
]);
