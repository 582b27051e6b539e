/** What a template is given: `{{convert|12|mi|abbr=on}}` has `12`, `mi` and `abbr` = `on`. */
export type TemplateArguments = {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
};

/** A name is short; an address with `=` in it is none. */
const NAMED = /^\s*([\p{L}\d][\p{L}\d _-]{0,50}?)\s*=/u;

export function argumentsOf(parts: readonly string[]): TemplateArguments {
  const positional: string[] = [];
  const named = new Map<string, string>();
  for (const part of parts) {
    const name = NAMED.exec(part);
    if (name === null) positional.push(part.trim());
    else if (/^[1-9]\d?$/.test(name[1] ?? "")) positional[Number(name[1]) - 1] ??= part.slice(name[0].length).trim();
    else named.set((name[1] ?? "").toLowerCase(), part.slice(name[0].length).trim());
  }
  return { positional: Array.from(positional, (value) => value ?? ""), named };
}

/** `Template:Film_Date ` and `film date` are one name. */
export function templateName(text: string): string {
  return text
    .replaceAll("_", " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^template: ?/, "");
}
