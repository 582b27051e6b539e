import type { Block } from "../blocks.ts";
import { fileTitle } from "./file-title.ts";

/** Names of fewer letters may well be written so: "RRR". */
const FEWEST_LETTERS = 4;
const SHOUTED = /^([\p{Lu}\d][\p{Lu}\d'’.,:!?& -]*)(?= \(| (?:is|was|are) )/u;

/**
 * "THE SALT LAMP is a film ...": capitals stand for bold. The name as the article writes it elsewhere, or as its file is
 * called, takes their place in the first paragraph.
 */
export function unshouted(blocks: readonly Block[], fileName: string): readonly Block[] {
  const [first, ...others] = blocks;
  const shout = first === undefined ? undefined : SHOUTED.exec(first.text)?.[1];
  if (first === undefined || shout === undefined || (shout.match(/\p{Lu}/gu)?.length ?? 0) < FEWEST_LETTERS)
    return blocks;
  const name =
    elsewhere(shout, [first.text.slice(shout.length), ...others.map(({ text }) => text)]) ?? asFile(shout, fileName);
  return name === undefined ? blocks : [{ ...first, text: name + first.text.slice(shout.length) }, ...others];
}

function elsewhere(shout: string, texts: readonly string[]): string | undefined {
  const lower = shout.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(lower);
    const found = at < 0 ? "" : text.slice(at, at + shout.length);
    // A small letter may be longer than its capital, and shift all that follows.
    if (found.toLowerCase() === lower && /\p{Ll}/u.test(found) && /^[\p{Lu}\d]/u.test(found)) return found;
  }
  return undefined;
}

function asFile(shout: string, fileName: string): string | undefined {
  const name = fileTitle(fileName, "");
  return name.toLowerCase() === shout.toLowerCase() && /\p{Ll}/u.test(name) ? name : undefined;
}
