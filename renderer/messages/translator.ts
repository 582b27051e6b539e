import { IntlMessageFormat } from "intl-messageformat";
import type { ArgumentsOf } from "./arguments.ts";

type Values<Text extends string> = { readonly [Name in ArgumentsOf<Text>]: string | number };
/** The values of a message as trailing parameters: none where it takes none. */
type Rest<Text extends string> = [ArgumentsOf<Text>] extends [never] ? [] : [values: Values<Text>];

/** Says messages of a catalogue. */
export type Translator<Catalogue extends Readonly<Record<string, string>>> = <Id extends keyof Catalogue & string>(
  id: Id,
  ...values: Rest<Catalogue[Id]>
) => string;

/** For a page that carries a catalogue of its own. Messages are parsed when they are first said. */
export function translator<Catalogue extends Readonly<Record<string, string>>>(
  catalogue: Catalogue,
  locale: string,
): Translator<Catalogue> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (id, ...[values]) => {
    const known = compiled.get(id) ?? new IntlMessageFormat(catalogue[id] ?? id, locale);
    compiled.set(id, known);
    return String(known.format(values));
  };
}
