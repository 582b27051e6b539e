import { words } from "./words.ts";

/** Words that, with a capital, begin a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...words("The A An This That These Those It Its He She They We You I His Her Their Our There Here"),
  ...words("In On At By For From With After Before During Since While When Where Although Though Because If As To Of"),
  ...words(
    "Near Behind Beyond Beneath Inside Outside Without Throughout Toward Towards Along Across Around Against Via",
  ),
  ...words(
    "Despite Following Within Upon Under Over Between Among Unlike Until Once Now Only Not Soon Instead Both Each",
  ),
  ...words("However Meanwhile Additionally Furthermore Moreover Nevertheless Later Then Also But And Or So Yet Still"),
  ...words("Some Many Most Several Other Another All One Two Three Based Set Produced Directed Written Starring"),
  ...words(
    "Critics What Who Which How Why Having Being Fewer More Few Less Much Such Even Just Like Due Every No Nobody Everyone Today Early Late",
  ),
]);
