import { named } from "./template.ts";

const nothing = () => "";

/** Notes to readers and editors, references, pronunciations, boxes and bars: nothing that belongs into a sentence. */
export const SILENT = [
  ...named(
    "citation needed, cn, fact, clarify, who, when, which, where, whom, by whom, according to whom, why",
    nothing,
  ),
  ...named(
    "better source, better source needed, page needed, dubious, discuss, verify source, failed verification",
    nothing,
  ),
  ...named(
    "dead link, deadurl, webarchive, wayback, update inline, vague, weasel inline, pov statement, as written",
    nothing,
  ),
  ...named(
    "unreliable source?, self-published inline, original research inline, not in citation given, disputed inline",
    nothing,
  ),
  ...named(
    "full citation needed, specify, quantify, peacock inline, promotion inline, needs update, example needed",
    nothing,
  ),
  ...named(
    "efn, efn-la, efn-ua, notetag, refn, #tag:ref, sfn, sfnm, sfnp, sfnref, r, rp, ref, note, ref label, note label",
    nothing,
  ),
  ...named(
    "harv, harvnb, harvp, harvtxt, harvard citation no brackets, harvcoltxt, cite web, cite news, cite book",
    nothing,
  ),
  ...named(
    "cite journal, cite magazine, cite av media, cite video, cite episode, cite press release, cite tweet, citation",
    nothing,
  ),
  ...named(
    "isbn, issn, oclc, doi, imdb title, imdb name, official website, official site, url, youtube, rotten-tomatoes",
    nothing,
  ),
  ...named(
    "anchor, anchors, clear, clr, -, br, wbr, zwj, zwsp, shy, toc limit, toc left, toc right, tocleft, tocright",
    nothing,
  ),
  ...named(
    "ipac-en, ipa, ipa-en, ipa-fr, ipa-de, ipa-nl, ipa-it, ipa-es, ipa-pl, ipa-ru, respell, audio, pronunciation",
    nothing,
  ),
  ...named("flagicon, flagicon image, flag icon, inflation-fn, inflation/fn, inflation/year, rating, listen", nothing),
  ...named(
    "div col, div col end, colbegin, colend, col-begin, col-end, col-2, col-3, col-break, cast listing end",
    nothing,
  ),
  ...named(
    "defaultsort, displaytitle, italic title, pp, pp-pc1, lowercase title, good article, featured article",
    nothing,
  ),
  ...named(
    "main, main article, see also, further, about, for, other uses, hatnote, expand section, empty section",
    nothing,
  ),
  ...named(
    "quote box, pull quote, multiple image, image frame, track listing, tracklist, album ratings, portal",
    nothing,
  ),
  ...named("n/a, yes, no, pending, draw, sort grade, zh, ll, lk, chem", nothing),
];
