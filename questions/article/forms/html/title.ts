import type { Piece } from "./pieces.ts";

/** `Night Train (film) - Wikipedia`, `Night Train | The Reel`: the name of the site after a mark between spaces. */
const SITE = / [-–—|·:] (?!.* [-–—|·:] ).{1,60}$/;

/** The first heading of the first level, where the page's name has it; else that name without the name of its site. */
export function pageTitle(pieces: readonly Piece[], name: string): string | undefined {
  const heading = pieces.find(({ block }) => block.kind === "heading" && block.level === 1)?.block.text;
  if (heading !== undefined && (name === "" || name.toLowerCase().includes(heading.toLowerCase()))) return heading;
  const title = name.replace(SITE, "");
  return title === "" ? undefined : title;
}
