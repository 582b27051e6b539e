import { Fragment, type ReactNode } from "react";
import { type MessageId, type MessageValue, messageOf, type ValuesFor } from "./catalogue.ts";

type SayProps<Id extends MessageId> = { readonly id: Id } & (keyof ValuesFor<Id> extends never
  ? { readonly values?: never }
  : { readonly values: ValuesFor<Id, MessageValue | ReactNode> });

const italic = (parts: readonly ReactNode[]) => <i>{withKeys(parts)}</i>;
const strong = (parts: readonly ReactNode[]) => <b>{withKeys(parts)}</b>;

/**
 * A message on the screen. `<i>` in it sets the title of a work in italics, `<b>` stresses; a value may be an element.
 *
 *     <Say id="home.play" values={{ title: pack.title }} />
 */
export function Say<Id extends MessageId>({ id, values }: SayProps<Id>): ReactNode {
  const said = messageOf(id).format<ReactNode>({ i: italic, b: strong, ...values });
  return Array.isArray(said) ? withKeys(said) : said;
}

/** The parts of one message never change places: their position is their key. */
function withKeys(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, place) => {
    const key = `part-${place}`;
    return <Fragment key={key}>{part}</Fragment>;
  });
}
