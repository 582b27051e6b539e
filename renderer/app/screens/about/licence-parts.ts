type LicencePart = { readonly name: string; readonly licence: string };

/** A package's name and licence between two rules: `====`, `zod (MIT)`, `====` */
const HEAD = /^=+\n(?<name>.+)\n=+$/gmu;

/** The file of all licences, package by package, each word for word. */
export function licenceParts(text: string): readonly LicencePart[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map((head, index) => ({
    name: head.groups?.name ?? "",
    licence: text.slice(head.index + head[0].length, heads[index + 1]?.index).trim(),
  }));
}
