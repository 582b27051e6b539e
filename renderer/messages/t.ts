import { type MessageId, messageOf, type ValuesOf } from "./catalogue.ts";

/** Where a message is wanted as plain text (a label, a document title, an announcement), its marks fall away. */
const plainTags = { i: (parts: readonly string[]) => parts.join(""), b: (parts: readonly string[]) => parts.join("") };

/** A message as a string, for attributes, document titles and announcements. On the screen use `<Say>`. */
export function t<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string {
  const said = messageOf(id).format<string>({ ...plainTags, ...values[0] });
  return Array.isArray(said) ? said.join("") : said;
}
