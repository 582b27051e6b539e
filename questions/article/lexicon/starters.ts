const words = (text: string) => text.trim().split(/\s+/);

/** Words that, with a capital, begin a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...words("The A An This That These Those It Its He She They We You I His Her Their Our There Here"),
  ...words("In On At By For From With After Before During Since While When Where Although Though Because If As To Of"),
  ...words(
    "However Meanwhile Additionally Furthermore Moreover Later Then Also But And Or So Both Each Some Many Most",
  ),
  ...words(
    "Despite Following Following Within Upon Under Over Between Among Based Set Produced Directed Written Starring",
  ),
  ...words(
    "One Two Three Several Other Another All Critics What Who Which How Why Not No Now Once Only Upon Unlike Until",
  ),
]);
