import { IntlMessageFormat } from "intl-messageformat";
import type { ArgumentsOf } from "./arguments.ts";
import { en } from "./en.ts";

type Catalogue = typeof en;
export type MessageId = keyof Catalogue;
export type MessageValue = string | number | Date;

type Names<Id extends MessageId> = ArgumentsOf<Catalogue[Id]>;
export type ValuesFor<Id extends MessageId, Value = MessageValue> = { readonly [Name in Names<Id>]: Value };
/** The values of a message as trailing parameters: none where it takes none. */
export type ValuesOf<Id extends MessageId> = [Names<Id>] extends [never] ? [] : [values: ValuesFor<Id>];

export const LOCALE = "en-GB";

const compiled = new Map<MessageId, IntlMessageFormat>();

/** Messages are parsed when they are first said: most are not needed for the first screen. */
export function messageOf(id: MessageId): IntlMessageFormat {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(en[id], LOCALE);
  compiled.set(id, message);
  return message;
}
