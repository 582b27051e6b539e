import { failure, ok } from "../../../result.ts";
import type { Draft } from "../../blocks.ts";
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

type Boxed = Pick<Draft, "infobox" | "kind">;

/** The box that some source of templates holds, and what it tells the article to be; of other templates nothing. */
export const boxIn = (source: string): Boxed => expanded(source).box;

/** The source with its templates read out, and the box that was among them. */
function expanded(source: string): { readonly text: string; readonly box: Boxed } {
  let box: Boxed = { infobox: undefined, kind: undefined };
  const text = expand(withoutElements(withoutMarks(source)), (parts) => {
    // a box within the box comes first: "{{Infobox name module" under "film name"
    if (box.infobox !== undefined && (box.kind !== undefined || infoboxKind(parts) === undefined)) return;
    const fields = infoboxFields(parts);
    if (fields !== null) box = { infobox: fields, kind: infoboxKind(parts) };
  });
  return { text, box };
}

function readPage(source: string): ReturnType<Form["read"]> {
  if (REDIRECT.test(source)) {
    const message = "This page only points to another one. Open that page, and choose its text.";
    return failure("unreadable", message, { form: "redirect" });
  }
  const names: string[] = [];
  const { text, box } = expanded(source);
  const blocks = linesToBlocks(text.split("\n"), names).map((block) =>
    mapTexts(block, (shown) => prepareLines(shown).join(" ")),
  );
  return ok<Draft>({ blocks, source: {}, names, ...box });
}
