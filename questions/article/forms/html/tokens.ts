/** A piece of a web page. `attributes` has the names in lower case and the values as they stand. */
export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string };

/** Elements in which no mark begins another: all up to their end is passed over, but for a title's. */
const RAW = /^(?:script|style|noscript|template|textarea|title|svg|math|iframe|object|xmp|noembed|noframes)$/;

/** What of a tag's attributes is read, characters; a picture in an attribute may be megabytes. */
const LONGEST_VALUE = 1000;

/**
 * The tokens of a page, one pass from the beginning to the end: whatever is never closed goes up to the end of the
 * text and is not looked at twice.
 */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf("<", at);
    const text = source.slice(at, start === -1 ? source.length : start);
    if (text !== "") yield { kind: "text", text };
    if (start === -1) return;
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})/.exec(source.slice(start, start + 40))?.[1]?.toLowerCase();
    if (name === undefined) {
      at = afterOther(source, start);
      if (at === start + 1) yield { kind: "text", text: "<" };
      continue;
    }
    const closes = source[start + 1] === "/";
    const tag = readTag(source, start + name.length + (closes ? 2 : 1));
    at = tag.end;
    if (closes) yield { kind: "close", name };
    else yield { kind: "open", name, attributes: tag.attributes };
    if (!closes && RAW.test(name) && source[at - 2] !== "/") {
      const end = endOfRaw(source, at, name);
      if (name === "title") yield { kind: "text", text: source.slice(at, end) };
      at = end;
    }
  }
}

/** `<!-- -->`, `<!DOCTYPE html>`, `<?xml ?>`; otherwise the mark is a mark: `a < b`. */
function afterOther(source: string, start: number): number {
  const end = (mark: string, from: number) => {
    const found = source.indexOf(mark, from);
    return found === -1 ? source.length : found + mark.length;
  };
  if (source.startsWith("<!--", start)) return end("-->", start + 4);
  return /[!?/]/.test(source[start + 1] ?? "") ? end(">", start + 1) : start + 1;
}

/** Up to the `</script` that ends a script, or the end of the text. */
function endOfRaw(source: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}

const ATTRIBUTE = /[\s/]*([^\s/>=<]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

/** Attributes from `from` up to the `>`; a `<` before it begins the next tag. */
function readTag(source: string, from: number): { end: number; attributes: ReadonlyMap<string, string> } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < source.length && source[at] !== ">" && source[at] !== "<") {
    ATTRIBUTE.lastIndex = at;
    const [whole = "", name = "", double, single, bare = ""] = ATTRIBUTE.exec(source) ?? [];
    if (name !== "" && attributes.size < 50) {
      attributes.set(name.toLowerCase(), (double ?? single ?? bare).slice(0, LONGEST_VALUE));
    }
    at += Math.max(whole.length, 1);
  }
  return { end: source[at] === ">" ? at + 1 : at, attributes };
}
