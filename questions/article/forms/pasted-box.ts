import { SHOWN_LABELS } from "../infobox.ts";
import type { InfoboxField } from "../model.ts";
import type { Chunk } from "./chunks.ts";

/** What a page shows before the values of the box beside it. */
const LABEL = new RegExp(`^(${SHOWN_LABELS.join("|")})(?: +(\\S.*))?$`);
/** "For other uses, see The Lamp (disambiguation)." */
const HATNOTE =
  /^(?:For (?:other uses|the [^.]{1,60}|[^.,]{1,60}), see |Not to be confused with |This article is about |"[^"]{1,80}" redirects here)/;
/** A box has so many labels at least, and stands among so many first pieces of the text. */
const FEWEST = 3;
const FIRST = 6;
/** A value is never longer; a line that is begins the text. */
const LONGEST = 160;

export type Unboxed = { readonly chunks: readonly Chunk[]; readonly infobox: readonly InfoboxField[] | undefined };

/**
 * Takes the box out of a page that was copied as text: a label and its value a line, further values in the lines below, a
 * caption above. Notes that lead to other pages go as well. A text without a box stays as it is.
 */
export function takePastedBox(chunks: readonly Chunk[]): Unboxed {
  const place = chunks
    .slice(0, FIRST)
    .findIndex(({ lines }) => lines.filter((line) => LABEL.test(line)).length >= FEWEST);
  const box = chunks[place];
  if (box === undefined) return { chunks, infobox: undefined };
  const from = box.lines.findIndex((line) => LABEL.test(line));
  const after = box.lines.findIndex((line, at) => at > from && line.length > LONGEST);
  const to = after < 0 ? box.lines.length : after;
  const left = box.lines.slice(to);
  const above = chunks.slice(0, place).filter(({ lines }) => !HATNOTE.test(lines[0] ?? ""));
  const below = left.length === 0 ? [] : [{ ...box, lines: left }];
  return {
    chunks: [...above, ...below, ...chunks.slice(place + 1)],
    infobox: fieldsOf(joined(box.lines.slice(from, to))),
  };
}

/** "Production", and in the next line "company Lamp Films": one label, broken in two. */
function joined(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, at) => {
    const [above, below] = [lines[at - 1] ?? "", lines[at + 1] ?? ""];
    if (line === "Production" && /^compan(?:y|ies)\b/.test(below)) return [];
    return above === "Production" && /^compan(?:y|ies)\b/.test(line) ? [`Production ${line}`] : [line];
  });
}

function fieldsOf(lines: readonly string[]): InfoboxField[] {
  const fields: { name: string; values: string[] }[] = [];
  for (const line of lines) {
    const [, name, value] = LABEL.exec(line) ?? [];
    if (name !== undefined) fields.push({ name, values: value === undefined ? [] : [plainly(value)] });
    else fields.at(-1)?.values.push(plainly(line));
  }
  return fields.filter(({ values }) => values.length > 0);
}

/** "$1.5 million[1]" -> "$1.5 million" */
const plainly = (value: string) => value.replace(/\[[\w ]{1,12}\]/g, "").trim();
