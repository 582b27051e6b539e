import { argumentsOf, templateName } from "../arguments.ts";
import { UNKNOWN } from "../marks.ts";
import { AMOUNTS } from "./amounts.ts";
import { DATES } from "./dates.ts";
import { SCORES } from "./scores.ts";
import { SHOWN } from "./shown.ts";
import { SILENT } from "./silent.ts";
import type { Template } from "./template.ts";

const TEMPLATES: ReadonlyMap<string, Template> = new Map([...SILENT, ...SHOWN, ...DATES, ...AMOUNTS, ...SCORES]);

/** `{{lang-fr|Train de nuit}}`, `{{cite thesis|...}}`, `{{IPA-cs|...}}`: families of names. */
const FAMILIES: readonly { readonly prefix: string; readonly template: Template }[] = [
  { prefix: "lang-", template: ({ positional: [text = ""] }) => text },
  ...["cite ", "ipa", "use ", "infobox", "defaultsort:", "displaytitle:", "pp-", "imdb", "authority"].map((prefix) => ({
    prefix,
    template: () => "",
  })),
];

/** What a template of these parts, its name first, reads as. */
export function templateText(parts: readonly string[]): string {
  const [first = "", ...others] = parts;
  const name = templateName(first);
  // `{{formatnum:1962}}`, `{{#tag:ref|...}}`
  const colon = name.startsWith("#tag:") ? -1 : name.indexOf(":");
  const template = TEMPLATES.get(name) ?? TEMPLATES.get(name.slice(0, Math.max(colon, 0)));
  const family = template ?? FAMILIES.find(({ prefix }) => name.startsWith(prefix))?.template;
  if (family === undefined) return UNKNOWN;
  const given = TEMPLATES.has(name) || colon === -1 ? others : [first.slice(first.indexOf(":") + 1), ...others];
  return family(argumentsOf(given)) ?? UNKNOWN;
}
