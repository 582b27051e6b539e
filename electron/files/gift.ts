import { parse } from "gift-pegjs";
import { z } from "zod";
import { giftSchema, type ParsedPart, SHIELD } from "../../questions/formats/gift/read.ts";
import { splitGift } from "../../questions/formats/gift/split.ts";

const partSchema = z.array(giftSchema);
/** The grammar may look back and forth; a part longer than this is no question. */
const LONGEST = 20_000;

/** A GIFT file, each part by the grammar; one that is broken carries the grammar's complaint. */
export function parseGift(text: string): ParsedPart[] {
  return splitGift(text).map((part) => {
    if (part.text.length > LONGEST) return { part, parsed: "too long for a question" };
    try {
      const parsed = partSchema.safeParse(parse(`${shielded(part.text)}\n`));
      return { part, parsed: parsed.success ? parsed.data : "not a question" };
    } catch (error) {
      return { part, parsed: error instanceof Error ? oneSentence(error.message) : "" };
    }
  });
}

/** The grammar keeps escaped marks as `&&058;` in between, and would take the same letters in a text for one. */
function shielded(text: string): string {
  return text.replaceAll("&&0", `&${SHIELD}&0`);
}

/** The grammar lists all that it would have taken; what it met is enough. */
function oneSentence(message: string): string {
  const [, found] = /but (.{1,40}) found\.$/.exec(message) ?? [];
  return found === undefined ? "" : `${found} where it cannot stand`;
}
