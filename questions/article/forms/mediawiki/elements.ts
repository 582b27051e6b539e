import { QUOTE_BEGINS, QUOTE_ENDS } from "./marks.ts";

/** Elements whose content is not prose. */
const DROPPED =
  /<(\/?)(ref|gallery|math|chem|timeline|syntaxhighlight|source|score|imagemap|graph|mapframe|maplink|templatedata|hiero|references|style|script|table)(?=[\s/>])[^<>]*>/gi;
/** Elements that only say how their content looks. */
const SHOWN =
  /<\/?(?:small|big|su[bp]|span|div|center|p|[bisuq]|em|strong|del|ins|abbr|cite|code|tt|font|section|nowiki|noinclude|onlyinclude|includeonly|h[1-6]|[uod]l|li|d[dt]|time|kbd|var|wbr|ruby|r[bpt]|bd[io]|dfn|samp|mark|data|hr|pre|t[rdh]|caption)(?=[\s/>])[^<>\n]{0,1000}>/gi;

/** Takes comments, references and other elements out of the source of a page; linear in its length. */
export function withoutElements(source: string): string {
  return withoutDropped(withoutComments(source))
    .replace(/<br(?=[\s/>])[^<>\n]{0,200}>/gi, "\n")
    .replace(/<(?:blockquote|poem)(?=[\s>])[^<>\n]{0,500}>/gi, `\n\n${QUOTE_BEGINS}`)
    .replace(/<\/(?:blockquote|poem) ?>/gi, `${QUOTE_ENDS}\n\n`)
    .replace(SHOWN, "")
    .replace(/__[A-Z]{3,20}__/g, "");
}

/** `a<!-- not seen -->b`; what is never closed hides the rest, as in the wiki itself. */
function withoutComments(source: string): string {
  const [first = "", ...others] = source.split("<!--");
  const shown = others.map((part) => {
    const end = part.indexOf("-->");
    return end === -1 ? "" : part.slice(end + "-->".length);
  });
  return [first, ...shown].join("");
}

type Open = { readonly name: string; readonly from: number; depth: number };

/**
 * `opened.<ref name="a">{{cite book}}</ref> It`: from the beginning of an element to its end. A reference that another
 * one follows was never closed, and only its mark is taken out; at the end of the text it takes its line with it.
 */
function withoutDropped(source: string): string {
  const kept: string[] = [];
  let done = 0;
  let open: Open | null = null;
  const drop = (from: number, to: number) => {
    kept.push(source.slice(done, from));
    done = to;
  };
  for (const { 0: tag, 1: slash, 2: rawName = "", index } of source.matchAll(DROPPED)) {
    const name = rawName.toLowerCase();
    const end = index + tag.length;
    const closes = slash === "/";
    if (open !== null && open.name !== name) continue;
    if (!closes && tag.endsWith("/>")) {
      if (open === null) drop(index, end);
    } else if (!closes && open === null) open = { name, from: index, depth: 1 };
    else if (!closes && open !== null && name === "ref") {
      drop(open.from, source.indexOf(">", open.from) + 1);
      open = { name, from: index, depth: 1 };
    } else if (!closes && open !== null) open.depth++;
    else if (open === null) drop(index, end);
    else if (--open.depth === 0) {
      drop(open.from, end);
      open = null;
    }
  }
  if (open !== null) {
    const lineEnd = source.indexOf("\n", open.from);
    drop(open.from, lineEnd === -1 ? source.length : lineEnd);
  }
  kept.push(source.slice(done));
  return kept.join("");
}
