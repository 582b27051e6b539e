import { failure, ok } from "../../../result.ts";
import type { Draft } from "../../blocks.ts";
import type { InfoboxField } from "../../model.ts";
import { prepareLines } from "../../prepare.ts";
import { mapTexts } from "../../rows.ts";
import type { Form } from "../form.ts";
import { marksIn } from "../marks-in.ts";
import { RAW_FENCE } from "../raw-fence.ts";
import { withoutElements } from "./elements.ts";
import { expand } from "./expand.ts";
import { infoboxFields, infoboxKind } from "./infobox.ts";
import { linesToBlocks } from "./lines.ts";
import { withoutMarks } from "./marks.ts";

/** `#REDIRECT [[Night Train (film)]]` */
const REDIRECT = /^\s*#redirect\s*:?\s*\[\[/i;
/** `{{Infobox film`, `[[Ana Ruiz]]`, `'''Night Train'''`, `<ref name="a">` */
const MARK = /\[\[|\{\{|'''|<ref\b/g;

/**
 * The source of a wiki page. References, tables, pictures and notes are taken out, links and templates become what
 * they read as, and the infobox's fields are kept apart from the sentences. Fails with `unreadable` and
 * `details.form` = `redirect` for a page that only points to another.
 */
export const mediawiki: Form = {
  name: "mediawiki",
  recognise: (lines) => {
    if (REDIRECT.test(lines.find((line) => line.trim() !== "") ?? "")) return true;
    if (lines.some((line) => RAW_FENCE.test(line))) return false;
    const { marks, share } = marksIn(lines, MARK);
    return (marks >= 5 && share > 0.01) || (marks >= 3 && share > 0.03);
  },
  read: (lines) => readPage(lines.join("\n")),
};

/** The box that some source of templates holds, and what it tells the article to be; of other templates nothing. */
export function boxIn(source: string): Pick<Draft, "infobox" | "kind"> {
  let box: Pick<Draft, "infobox" | "kind"> = { infobox: undefined, kind: undefined };
  expand(withoutElements(withoutMarks(source)), (parts) => {
    const fields = box.infobox === undefined ? infoboxFields(parts) : null;
    if (fields !== null) box = { infobox: fields, kind: infoboxKind(parts) };
  });
  return box;
}

function readPage(source: string): ReturnType<Form["read"]> {
  if (REDIRECT.test(source)) {
    const message = "This page only points to another one. Open that page, and choose its text.";
    return failure("unreadable", message, { form: "redirect" });
  }
  const names: string[] = [];
  let kind: string | undefined;
  let infobox: readonly InfoboxField[] | undefined;
  const text = expand(withoutElements(withoutMarks(source)), (parts) => {
    // a box within the box comes first: "{{Infobox name module" under "film name"
    if (infobox !== undefined && (kind !== undefined || infoboxKind(parts) === undefined)) return;
    const fields = infoboxFields(parts);
    if (fields === null) return;
    infobox = fields;
    kind = infoboxKind(parts);
  });
  const blocks = linesToBlocks(text.split("\n"), names).map((block) =>
    mapTexts(block, (shown) => prepareLines(shown).join(" ")),
  );
  return ok<Draft>({ blocks, source: {}, kind, names, infobox });
}
