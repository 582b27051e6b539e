/** Words of a line with what is meant by their marks. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] };

/** `` `zod` ``, `**Lucide**`, `[Node.js](https://nodejs.org)`, `_Her_` */
const MARKS =
  /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<href>[^()\s]+)\)|(?<!\w)_(?<emphasis>[^_]+)_(?!\w)/gu;

/** Reads the few marks that the credits use; everything else is text as it stands, tags included. */
export function parseInline(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > from) pieces.push({ kind: "text", text: line.slice(from, match.index) });
    pieces.push(pieceOf(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ kind: "text", text: line.slice(from) });
  return pieces;
}

function pieceOf({ code, strong, label, href, emphasis }: Readonly<Record<string, string | undefined>>): Inline {
  if (code !== undefined) return { kind: "code", text: code };
  if (strong !== undefined) return { kind: "strong", children: parseInline(strong) };
  if (label !== undefined && href !== undefined) return { kind: "link", href, children: parseInline(label) };
  return { kind: "emphasis", children: parseInline(emphasis ?? "") };
}
