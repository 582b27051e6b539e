/** Opens a block in which a converter to Markdown left what it could not convert: ```{=mediawiki} */
export const RAW_FENCE = /^ {0,3}```+ ?\{=mediawiki\}$/;

/** The lines of all such blocks, as they stood in the page. */
export function rawLines(lines: readonly string[]): readonly string[] {
  let isRaw = false;
  return lines.filter((line) => {
    if (isRaw && /^ {0,3}```+$/.test(line)) isRaw = false;
    else if (RAW_FENCE.test(line)) {
      isRaw = true;
      return false;
    }
    return isRaw;
  });
}

const END = /^ {0,3}```+$/;
/** A line of a template that the converter took for prose: \| released = ... */
const ESCAPED = /^ *\\\|/;
/** No template goes on for longer in what follows its block. */
const LONGEST = 80;

/**
 * A block that ends in the midst of a template takes in the lines up to the template's end, which the converter wrote as
 * prose: with its bars escaped, and what it could not convert in marks of its own.
 */
export function withWholeFences(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => RAW_FENCE.test(line))) return lines;
  const out: string[] = [];
  let open: number | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (open === null) {
      if (RAW_FENCE.test(line)) open = 0;
    } else if (END.test(line)) {
      const rest = open > 0 ? restOfTemplate(lines, at + 1, open) : [];
      out.push(...rest.map(unescaped));
      at += rest.length;
      open = null;
      out.push(line);
      continue;
    } else open += depthOf(line);
    out.push(line);
  }
  return out;
}

/** The lines that close so many braces; none where they are no part of a template. */
function restOfTemplate(lines: readonly string[], from: number, braces: number): readonly string[] {
  if (!ESCAPED.test(lines[from] ?? "")) return [];
  let open = braces;
  for (let at = from; at < Math.min(lines.length, from + LONGEST); at += 1) {
    open += depthOf(lines[at] ?? "");
    if (open <= 0) return lines.slice(from, at + 1);
  }
  return [];
}

const depthOf = (line: string): number => line.split("{{").length - line.split("}}").length;

/** Each of the template's parts on a line of its own again. */
const unescaped = (line: string): string => line.replace(/`([^`]*)`\{=mediawiki\}/g, "$1").replace(/\\\| /g, "\n| ");
