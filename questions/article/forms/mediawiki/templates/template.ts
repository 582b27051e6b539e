import type { TemplateArguments } from "../arguments.ts";

/**
 * What a template reads as; null where that is not known. Each argument may be used once, so that no page grows: text
 * that is doubled at every level of a nest would be a bomb.
 */
export type Template = (given: TemplateArguments) => string | null;

/** The same template under many names, written with commas between. */
export function named(names: string, template: Template): [string, Template][] {
  return names.split(",").map((name) => [name.trim(), template]);
}
