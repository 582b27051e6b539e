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
      // `` `{{cite web}}`{=mediawiki} ``: what a converter could not convert
      .replace(/`[^`]{0,2000}`\{=[a-z]{1,20}\}/g, "")
      // `![a still](still.jpg)`, `[^1]`, `[^note]: ...`
      .replace(/!\[[^\][]{0,300}\]\([^()\s]{0,500}(?: "[^"]{0,300}")?\)/g, "")
      .replace(/\[\^[^\]\s]{1,40}\]:?/g, "")
      // `[Ana Ruiz](https://example.org "title")`, `<https://example.org>`
      .replace(/\[([^\][]{0,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: "[^"]{0,300}")?\)/g, "$1")
      // `[Ana Ruiz](Ana_Ruiz "Ana Ruiz"){.wikilink}`, `Filming {#filming-1}`
      .replace(/(?<=\S) ?\{[.#][^{}\n]{0,100}\}/g, "")
      .replace(/<(?:https?:\/\/[^>\s]{1,500}|\/?(?:br|b|i|em|strong|sup|sub|span|u|small)(?: [^<>]{0,200})?\/?)>/g, "")
      .replace(EMPHASIS, (_whole, _mark: string, name: string) => {
        names.push(name);
        return name;
      })
      .replace(/`([^`]{1,200})`/g, "$1")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/(?<=[\p{L}\d,;])---?(?=[\p{L}\d])/gu, (dashes) => (dashes.length === 3 ? "—" : "–"))
      .replace(/&[a-z0-9#]{2,6};/g, (entity) => ENTITIES[entity] ?? entity)
      .trim()
  );
}
