/**
 * Characters of the private use area that stand for something between one step and the next. `withoutMarks` takes them
 * out of what comes in, so that no article can bring its own.
 */
export const UNKNOWN = "\ue000";
export const QUOTE_BEGINS = "\ue001";
export const QUOTE_ENDS = "\ue002";
/** A table's row on a line of its own: ROW, then for each cell LABEL and VALUE with what stands after them. */
export const ROW = "\ue003";
export const LABEL = "\ue004";
export const VALUE = "\ue005";

export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue005]/g, "");
}

/** A hole in a sentence, as in WikiText tokens: nothing is built on a sentence that has one. */
export const HOLE = "<unk>";

/**
 * Settles what a template that is not known may have said: nothing where it stands alone or after a full stop, as
 * notes do; nothing, with its bracket, in one; elsewhere there is a hole.
 */
export function settleUnknown(line: string): string {
  if (!line.includes(UNKNOWN) && !line.includes(HOLE)) return line;
  if (line.replaceAll(UNKNOWN, "").trim() === "") return "";
  return line
    .replace(/ ?\([^()]{0,400}(?:\ue000|<unk>)[^()]{0,400}\)/g, "")
    .replace(/(?<=[.!?]["')]?)\ue000+/g, "")
    .replace(/\ue000+/g, HOLE);
}
