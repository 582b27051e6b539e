import { failure, ok } from "../../../result.ts";
import type { Block, Draft } from "../../blocks.ts";
import { prepareLines } from "../../prepare.ts";
import { mapTexts } from "../../rows.ts";
import type { Form } from "../form.ts";
import { isFurniture, isMenu } from "./furniture.ts";
import { hasArticle, mainPart } from "./main-part.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import { isHtml } from "./recognise.ts";
import { pageTitle } from "./title.ts";
import { tokensOf } from "./tokens.ts";

const NO_ARTICLE = "There is no article in this web page. Save the page of the article itself, or paste its text.";

/**
 * A web page as it was saved: nothing in it is run. Kept are headings, paragraphs and lists of the part that has the
 * article, and of an encyclopedia's page its box and its tables; menus, notes and pictures are left out. Fails with `unreadable` and `details.form` = `html`
 * where no paragraph is left.
 */
export const html: Form = {
  name: "html",
  recognise: isHtml,
  read: (lines) => {
    const { pieces, names, title, address, infobox } = gather(lines.join("\n"));
    const part = mainPart(pieces);
    if (!part.some(({ block }) => block.kind === "paragraph"))
      return failure("unreadable", NO_ARTICLE, { form: "html" });
    const blocks = part.map(({ block }) => prepared(block)).filter((block) => !isFirstLevel(block));
    const source = { title: pageTitle([...part, ...pieces], title), url: safeAddress(address) };
    return ok<Draft>({ blocks, source: withoutAbsent(source), names, infobox });
  },
};

/** Leaves menus, boxes and tables out, and only where nothing is left without them, keeps them. */
function gather(source: string): Pieces {
  const strict = piecesOf(tokensOf(source), isFurniture);
  return hasArticle(strict.pieces) ? strict : piecesOf(tokensOf(source), isMenu);
}

/** Entities may bring in what was taken out of the lines before. */
function prepared(block: Block): Block {
  return mapTexts(block, (text) => prepareLines(text).join(" "));
}

/** The page's own name is no section. */
function isFirstLevel(block: Block): boolean {
  return block.kind === "heading" && block.level === 1;
}

function safeAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s"'<>\\]{1,500}$/.test(address) ? address : undefined;
}

function withoutAbsent({ title, url }: { title: string | undefined; url: string | undefined }): Draft["source"] {
  return { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
}
