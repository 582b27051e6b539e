import type { Random } from "./random.ts";

type Monster = (article: string, random: Random) => string;

/** Characters; a tenth of them and less most of the time. */
const LARGEST = 1_000_000;

const size = (random: Random) => Math.floor(LARGEST / 10 ** random.below(3));
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / Math.max(1, piece.length)));

const oneLine: Monster = (article, random) => filled(article.replaceAll("\n", " "), size(random));
const oneWord: Monster = (article, random) =>
  `${article}\n\n${filled(random.pick(["a", "A", "7", "é", "…"]), size(random))}`;
const oneMark: Monster = (article, random) =>
  `${article}\n\n${filled(random.pick([" ", "\n", "'", '"', "“", "(", "[", "{", "|", "=", "<", "&", "*", "#", "-", ", ", ". "]), size(random))}\n${article}`;
const names: Monster = (article, random) => `${article}\n\n${filled("Anna Vane, Otto Brandt and ", size(random))}`;
const templates: Monster = (article, random) => filled("{{a|", size(random)) + article;
const deepTables: Monster = (article, random) => filled("{|\n|-\n| ", size(random)) + article;
const deepTags: Monster = (article, random) =>
  `<!DOCTYPE html><html><body>${filled("<div><table><tr><td>", size(random))}${article}`;
const openTags: Monster = (article, random) => `<html><body>${filled("<a href='", size(random))}${article}`;
const links: Monster = (article, random) => `== A ==\n${filled("[[A|", size(random))}${article}`;
const entities: Monster = (article, random) =>
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${filled("&c;", 1000)}"><!ENTITY c "${filled("&b;", 1000)}">]><mediawiki><page><title>A</title><text>${filled("&b;&amp;amp;", size(random))}${article}</text></page></mediawiki>`;
const rightToLeft: Monster = (article, random) => filled(`\u202e${article.slice(0, 500)}שלום עולם `, size(random));
const surrogates: Monster = (article, random) => `${article}\n\n${filled("\ud83c \udfa5x", size(random))}`;
const headings: Monster = (article, random) => filled("== A ==\n", size(random)) + article;

const MONSTERS: readonly [Monster, ...Monster[]] = [
  ...([oneLine, oneWord, oneMark, names, templates, deepTables, deepTags] as const),
  ...[openTags, links, entities, rightToLeft, surrogates, headings],
];

/** A text that is built to be hard to read: one long line, one mark a million times, bottomless markup. */
export function monster(article: string, random: Random): string {
  return random.pick(MONSTERS)(article, random);
}
