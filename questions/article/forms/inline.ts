const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
};

/** `*Her*`, `__Her__`, `***Her***`: at most 200 characters, no mark inside. */
const EMPHASIS = /(?<![\p{L}\d*_])([*_]{1,3})(?=[^\s*_])([^*_]{1,200})(?<!\s)\1(?![\p{L}\d*_])/gu;

/** Takes the inline marks of Markdown off one block; what stood in emphasis is added to `names`. */
export function inlineText(text: string, names: string[]): string {
  return (
    text
      // `![a still](still.jpg)`, `[^1]`, `[^note]: ...`
      .replace(/!\[[^\][]{0,300}\]\([^()\s]{0,500}(?: "[^"]{0,300}")?\)/g, "")
      .replace(/\[\^[^\]\s]{1,40}\]:?/g, "")
      // `[Ana Ruiz](https://example.org "title")`, `<https://example.org>`
      .replace(/\[([^\][]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: "[^"]{0,300}")?\)/g, "$1")
      .replace(/<(?:https?:\/\/[^>\s]{1,500}|\/?(?:br|b|i|em|strong|sup|sub|span|u|small)(?: [^<>]{0,200})?\/?)>/g, "")
      .replace(EMPHASIS, (_whole, _mark: string, name: string) => {
        names.push(name);
        return name;
      })
      .replace(/`([^`]{1,200})`/g, "$1")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/&[a-z0-9#]{2,6};/g, (entity) => ENTITIES[entity] ?? entity)
      .trim()
  );
}
