import type { ArticleKind, InfoboxField } from "../../model.ts";
import { decodeEntities } from "../entities.ts";
import { argumentsOf, templateName } from "./arguments.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { withoutExternalLinks } from "./links.ts";
import { HOLE, settleUnknown } from "./marks.ts";

/** Pictures and measures say nothing about the subject. */
const PASSED_OVER =
  /^(?:image|alt|caption|logo|border|width|size|module|embed|website|url|imdb|signature|.*_(?:size|upright|alt))/;
const MOST_FIELDS = 100;
const MOST_VALUES = 50;

/** What kind of thing has such a box. */
const KINDS: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^infobox (?:film|movie|short film)$/, "film"],
  [/^infobox (?:person|actor|actress|comedian|writer|artist|musical artist)$/, "person"],
  [/^infobox (?:film )?awards?(?: ceremony)?$/, "award"],
  [/^infobox film festival$/, "festival"],
  [/^infobox (?:company|film studio|production company)$/, "studio"],
  [/^infobox (?:film series|media franchise|franchise)$/, "series"],
  [/^infobox (?:television|tv series|television series)$/, "show"],
];

/** `{{Infobox film` stands beside a film; undefined where the box does not tell. */
export function infoboxKind([name = ""]: readonly string[]): ArticleKind | undefined {
  return KINDS.find(([box]) => box.test(templateName(name)))?.[1];
}

/** The fields of an infobox, its values one by one; null for another template. */
export function infoboxFields(parts: readonly string[]): InfoboxField[] | null {
  const [first = "", ...others] = parts;
  if (!templateName(first).startsWith("infobox")) return null;
  return [...argumentsOf(others).named]
    .filter(([name]) => !PASSED_OVER.test(name))
    .map(([name, value]) => ({ name, values: valuesOf(value) }))
    .filter(({ values }) => values.length > 0)
    .slice(0, MOST_FIELDS);
}

/** `* [[Ana Ruiz]]` / `* Mary Hale`, or names with `<br />` between them: a line each. */
function valuesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => settleUnknown(withoutEmphasis(withoutExternalLinks(line), [])))
    .map((line) =>
      decodeEntities(line)
        .replace(/^[*#:;\s]+/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((value) => /[\p{L}\d]/u.test(value) && !value.includes(HOLE))
    .slice(0, MOST_VALUES)
    .reduce<string[]>(joinBracket, []);
}

/** `Orion Pictures` / `(United States)`: what stands in a bracket of its own belongs to the value before. */
function joinBracket(values: string[], value: string): string[] {
  const before = value.startsWith("(") ? values.pop() : undefined;
  values.push(before === undefined ? value : `${before} ${value}`);
  return values;
}
