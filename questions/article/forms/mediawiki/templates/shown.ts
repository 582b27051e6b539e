import { HOLE, QUOTE_BEGINS, QUOTE_ENDS } from "../marks.ts";
import { named, type Template } from "./template.ts";

const says =
  (text: string): Template =>
  () =>
    text;
const nth =
  (index: number): Template =>
  ({ positional }) =>
    positional[index] ?? null;
const last: Template = ({ positional }) => positional.at(-1) ?? null;
const joined =
  (by: string): Template =>
  ({ positional }) =>
    positional.filter((text) => text !== "").join(by);

/** The template shows one of its arguments: `{{nowrap|Night Train}}`, `{{lang|fr|Train de nuit}}`. */
const ARGUMENTS = [
  ...named(
    "nowrap, nobr, nobold, nowr, small, smaller, big, larger, large, smalldiv, em, strong, italics, itals",
    nth(0),
  ),
  ...named(
    "visible anchor, vanchor, vanc, smallcaps, sc, sc2, sc1, noitalic, noitalics, center, block indent, i, b",
    nth(0),
  ),
  ...named(
    "sic, typo, as written, abbr, abbrlink, tooltip, hover title, title, script, not a typo, proper name, pslink",
    nth(0),
  ),
  ...named(
    "film, flag, flagcountry, flagu, noflag, ill, illm, interlanguage link, link-interwiki, langr, trans, sup, sub",
    nth(0),
  ),
  ...named(
    "nihongo, nihongo title, nihongo krt, transl-title, korean, plainlist, plain list, flatlist, cast list, cast",
    nth(0),
  ),
  ...named(
    "cast listing, castlist, columns-list, lit, literal translation, translation, transl., code, mono, tt, key",
    last,
  ),
  ...named(
    "lang, wikt-lang, color, colour, font color, fontcolor, transl, transliteration, wt, resize, nihongo2",
    last,
  ),
  ...named("langx, zh-full", nth(1)),
  ["nihongo3", ({ positional }) => (positional[2] ?? "") || (positional[0] ?? null)],
  ["sortname", ({ positional: [first = "", family = ""] }) => `${first} ${family}`.trim()],
  ["based on", ({ positional: [work = "", author = ""] }) => (author === "" ? work : `${work}\nby ${author}`)],
] satisfies [string, Template][];

const CHARACTERS = [
  ...named("nbsp, spaces, space, thinsp, thin space, hairsp, ensp, pad, px2, 0ws", says(" ")),
  ...named("ndash, en dash, endash, –", says("–")),
  ...named("snd, spnd, spaced ndash, spaced en dash, dash", says(" – ")),
  ...named("mdash, em dash, emdash, —, spaced mdash, snd2, spaced em dash", says("—")),
  ...named("·, •, dot, middot, bull, bullet, *", says(" · ")),
  ...named("', apostrophe", says("'")),
  ...named("!, pipe", says("|")),
  ...named("'s", says("'s")),
  ...named("\" ', ' \"", says("'")),
  ...[["=", says("=")] satisfies [string, Template]],
  // results in tables of awards
  ...named("won", says("Won")),
  ...named("nom, nominated", says("Nominated")),
  ...named("dagger, double-dagger, ref mark", says("")),
];

/** `{{USS|Hornet|CV-12}}` */
const ship =
  (prefix: string): Template =>
  ({ positional: [name = ""] }) =>
    `${prefix} ${name}`;

/** `{{ubl|Ana Ruiz|Mary Hale}}`: an entry a line. */
const LISTS = [
  ...named(
    "ubl, unbulleted list, ublist, ubt, vunblist, hlist, hlist-comma, bulleted list, blist, ordered list",
    joined("\n"),
  ),
  ...named("cslist, comma separated entries, csv, enum", joined(", ")),
  ...["USS", "HMS", "SS", "RMS"].flatMap((prefix) => named(prefix.toLowerCase(), ship(prefix))),
];

/** A sentence of somebody else's, in a paragraph of its own. */
const quoted: Template = ({ positional, named: given }) => {
  const text = given.get("text") ?? given.get("quote") ?? positional[0];
  return text === undefined ? null : `\n\n${QUOTE_BEGINS}${text}${QUOTE_ENDS}\n\n`;
};

const QUOTATIONS = named("quote, blockquote, quotation, cquote, bquote, quoteblock, verse translation", quoted);

/** `{{frac|33|1|3}}`, `{{frac|1|2}}` */
const fraction: Template = ({ positional: [a = "", b = "", c = ""] }) => {
  if (c !== "") return `${a} ${b}/${c}`;
  return b === "" ? (a === "" ? null : `1/${a}`) : `${a}/${b}`;
};

/** What follows from today's date, from a rate of exchange or from a calculation is never filled in. */
const COMPUTED = named(
  "inflation, to usd, age, age in years, age as of date, age in years and days, years ago, currentyear, currentmonth, currentday, currentdate, localyear, today, time ago, #expr, #time, #if, #ifeq, #switch, #ifexpr, #invoke, number of",
  says(HOLE),
);

export const SHOWN: readonly [string, Template][] = [
  ...ARGUMENTS,
  ...CHARACTERS,
  ...LISTS,
  ...QUOTATIONS,
  ...named("frac, fraction, sfrac", fraction),
  ...named("formatnum, nts, val, number", nth(0)),
  ...named("circa, c., ca", ({ positional: [year = ""] }) => `c. ${year}`),
  ...COMPUTED,
];
