import { proseOf } from "../../know/prose.ts";
import { type Piece, PLACES } from "./pieces.ts";

/** So many words in sentences make the article. */
const ENOUGH_WORDS = 60;
/** Of a block's text, how much may be links: a menu is all links, a cast list of a wiki as well. */
const MOST_LINKED = 0.6;

/** Whether these blocks have an article in them. */
export function hasArticle(pieces: readonly Piece[]): boolean {
  return proseIn(pieces) >= ENOUGH_WORDS;
}

/** The blocks of the innermost part of the page that has an article in it, menus and teasers taken out. */
export function mainPart(pieces: readonly Piece[]): readonly Piece[] {
  const inside = PLACES.map((_place, index) => pieces.filter(({ place }) => PLACES.indexOf(place) <= index));
  const part = inside.find(hasArticle) ?? pieces;
  return part.filter((piece) => piece.place === "wiki" || !isLinks(piece));
}

function proseIn(pieces: readonly Piece[]): number {
  return proseOf(pieces.filter((piece) => piece.block.kind !== "row" && !isLinks(piece)).map(({ block }) => block.text))
    .inSentences;
}

function isLinks({ block, linked }: Piece): boolean {
  return block.kind !== "heading" && linked > block.text.length * MOST_LINKED;
}
