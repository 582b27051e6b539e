import type { Random } from "./random.ts";

/** One way to damage a text. */
type Mutation = (text: string, random: Random) => string;

/** What breaks readers: marks without partners, markup cut off, holes, other scripts, characters nobody sees. */
const PIECES: readonly [string, ...string[]] = [
  ...(['"', "“", "”", "'", " ' ", "(", ")", "[", "]", "[[", "]]", "{{", "}}", "*", "_", "**", "`", "```\n"] as const),
  ...[
    "<unk>",
    " @-@ ",
    " @,@ ",
    " ? ",
    ".",
    " . ",
    "...",
    "[...]",
    "!",
    "?",
    ":",
    "$",
    "%",
    "–",
    "—",
    "<p>",
    "</ref>",
    "<!--",
  ],
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u0000",
    "\u0007",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\ufffd",
    "\u0301\u0301\u0301",
    "\u2028",
  ],
  ...[
    "== Plot ==\n",
    "## = = Cast = =\n",
    "# ",
    "- ",
    "| a | b |\n| --- | --- |\n",
    "---\n",
    "title: x\n",
    "&amp;",
    "&#0;",
  ],
  ...[
    "Dr. ",
    "J. R. ",
    "Bros. ",
    "U.S. ",
    "No. ",
    "the",
    "and",
    "Van ",
    "The film ",
    "It won ",
    " was directed by ",
    " $47.4 million ",
  ],
  ...[
    "שלום",
    "夜の汽車。",
    "🎬",
    "\ud83c",
    "é",
    "İ",
    "ß",
    "Ǆ",
    "1234567890123456789",
    "-0",
    "NaN",
    "__proto__",
    "constructor",
  ],
];

const MARKUP: readonly [string, ...string[]] = [
  ...([
    "{{quote|",
    "{{convert|1|mi|",
    "[[File:a|",
    "{|\n| ",
    "\n|}\n",
    "''",
    "'''''",
    "<ref>",
    "<ref name=a/>",
    "<br>",
  ] as const),
  ...["<div>", "</div>", "<table>", "<script>", "<i>", '<a href="', "<blockquote>", "<page><text>", "]]>", "&#xd800;"],
];

const cut: Mutation = (text, random) => text.slice(random.below(text.length), random.below(text.length + 1));
const cutEnd: Mutation = (text, random) => text.slice(0, random.below(text.length + 1));
const drop: Mutation = (text, random) => splice(text, random, "", random.below(40));
const insert: Mutation = (text, random) => splice(text, random, random.pick(PIECES), 0);
const replace: Mutation = (text, random) => splice(text, random, random.pick(PIECES), 1 + random.below(8));
const stutter: Mutation = (text, random) => splice(text, random, random.pick(PIECES).repeat(1 + random.below(60)), 0);
const markUp: Mutation = (text, random) => splice(text, random, random.pick(MARKUP), random.below(8));
const nestMarkup: Mutation = (text, random) =>
  splice(text, random, random.pick(MARKUP).repeat(1 + random.below(300)), 0);
const nest: Mutation = (text, random) => {
  const depth = 1 + random.below(200);
  return splice(text, random, `${"(“[".repeat(depth)}x${"]”)".repeat(depth)}`, 0);
};
const swapCase: Mutation = (text, random) => (random.below(2) === 0 ? text.toUpperCase() : text.toLowerCase());
const oneLine: Mutation = (text) => text.replaceAll("\n", " ");
const noSpaces: Mutation = (text) => text.replaceAll(" ", "");
const shuffle: Mutation = (text, random) => {
  const sentences = text.split(". ");
  return sentences.map(() => random.pick([sentences[0] ?? "", ...sentences.slice(1)])).join(". ");
};
/** Characters that nobody sees, halves of characters, letters written from right to left. */
const foreign: Mutation = (text, random) => {
  const piece = random.pick([
    "\u0000",
    "\u0008",
    "\u001b[0m",
    "\u007f",
    "\u0085",
    "\ud83c",
    "\udfa5",
    "\u202e",
    "שלום ",
    "سينما ",
    "ก็",
  ]);
  return splice(text, random, piece.repeat(1 + random.below(80)), random.below(4));
};
/** Templates in templates, tables in tables, entities of entities. */
const bomb: Mutation = (text, random) => {
  const depth = 1 + random.below(400);
  const [open, close] = random.pick<readonly [string, string]>([
    ["{{lang|en|", "}}"],
    ["{{a|b={{", "}}}}"],
    ["{|\n|-\n|\n", "\n|}"],
    ["<table><tr><td>", "</table>"],
    ["<div><blockquote>", "</blockquote></div>"],
    ["[[File:a|thumb|", "]]"],
    ["&amp;", "lt;"],
    ["<ref>", "</ref>"],
  ]);
  return splice(text, random, `${open.repeat(depth)}x${close.repeat(random.below(depth + 1))}`, 0);
};
const double: Mutation = (text) => text + text;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  ...([
    cut,
    cutEnd,
    drop,
    drop,
    insert,
    insert,
    insert,
    replace,
    replace,
    replace,
    stutter,
    nest,
    markUp,
    nestMarkup,
    swapCase,
  ] as const),
  ...[oneLine, noSpaces, shuffle, double, foreign, foreign, bomb, bomb],
];

/** The text after up to a dozen mutations. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let left = random.below(12); left > 0; left--) mutated = random.pick(MUTATIONS)(mutated, random);
  return mutated;
}

function splice(text: string, random: Random, piece: string, removed: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + removed);
}
