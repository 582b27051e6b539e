import type { Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";
import { isAsserted } from "./asserted.ts";
import { asTitle, matches, TITLE, YEAR } from "./matches.ts";

/** What a film is based on: the words for it, and its title, author and year where they are told. */
export type Source = {
  readonly source: Value;
  readonly title?: Value;
  readonly who?: Value;
  readonly year?: Value;
};

const ON = "\\b(?:based|adapted)(?: in part| loosely| partly| closely)? (?:up)?(?:on|from) ";
const QUALITY = "(?:(?!by\\b)[\\p{Ll}’'-]+,? |Nebula-winning |Hugo-winning |Broadway |Pulitzer Prize-winning ){0,4}?";
const KIND =
  "(?<source>novel|novella|short story|stage play|play|non-fiction book|nonfiction book|book|memoir|biography)";
const AUTHOR =
  "(?<who>\\p{Lu}[\\p{L}.’'-]+(?: (?:(?:de|van|von|du|le|la) )?(?:\\p{Lu}[\\p{L}.’'-]*\\p{L}|\\p{Lu}\\.?(?= ))){1,3}(?: i \\p{Lu}\\p{L}+)?)";
/** Up to the author, whatever it holds. */
const NAMED = '(?<title>[“"]?[\\p{Lu}\\d][^,;:()“”"]{1,60}?[”"]?)';
const SAME = "of the same (?:name|title)";
const TRADE = "(?:author |writer |novelist |playwright |journalist )?";
const WHEN = `(?:(?<year>${YEAR}) )?`;
const AFTER = `(?: \\((?<year2>${YEAR})[^)]*\\))?`;

const RULES: readonly RegExp[] = [
  // based on the 1947 novel The Cold Quay by Otto Brandt | based on the 1947 novel of the same name by Otto Brandt
  `${ON}(?:the|a|an) ${WHEN}${QUALITY}${WHEN2()}${KIND},? (?:${NAMED}|${SAME})${AFTER},? (?:written )?by ${TRADE}${AUTHOR}`,
  // based on Otto Brandt's 1947 novel The Cold Quay
  `${ON}${TRADE}${AUTHOR}['’]s? ${WHEN}${QUALITY}${KIND},? (?:(?<title>${TITLE})|${SAME})${AFTER}`,
  // based on the 1947 Otto Brandt novel The Cold Quay | adaptation of the Otto Brandt novel of the same name
  `(?:${ON}|\\badaptation of )(?:the )?${WHEN}${AUTHOR} ${KIND} (?:(?<title>${TITLE})|${SAME})${AFTER}`,
  // based on The Cold Quay (1947), a novel by Otto Brandt
  `${ON}${NAMED}(?: \\((?<year>${YEAR})\\))?, an? ${QUALITY}${KIND}${AFTER},? (?:written )?by ${TRADE}${AUTHOR}`,
  // based on the novel by Otto Brandt
  `${ON}the ${WHEN}${QUALITY}${KIND} by ${TRADE}${AUTHOR}`,
].map((rule) => new RegExp(rule, "dgu"));

/** The year may stand behind what praises the book: "the acclaimed 1947 novel". */
function WHEN2(): string {
  return `(?:(?<year3>${YEAR}) (?:[\\p{Ll}-]+ ){0,2}?)?`;
}

/** Based on: The Cold Quay, 1947 novel, by Otto Brandt */
const ROW = new RegExp(
  `^Based on: (?:the (?<source>novel|play|book|short story) )?${NAMED}(?:,? \\(?(?:(?<year>${YEAR}) )?(?<source2>novel|novella|short story|story|play|book)(?: in [^,()]{3,40})?\\)?)?,? by,? ${AUTHOR}$`,
  "dgu",
);

/** Another work than the film is based on it. */
const OTHER =
  /\b(?:sequels?|remake|prequels?|television series|spin-off|another|later|stage musical|video game|short film|itself|novelization|episode)\b/i;

/** Two wrote it: nobody can be asked for as its author. */
const TWO = /^(?:,? and| &) \p{Lu}/u;

/** What the film of the article is based on, by its lead, its box or a sentence that begins with the film. */
export function sourcesIn(reading: Reading): readonly Source[] {
  const { text, sentence, section } = reading;
  const isRow = sentence.cells !== undefined;
  if (isRow) return /^Based on: /.test(text) ? matches(reading, ROW).flatMap((row) => sourceOf(row, reading)) : [];
  if (!/\b(?:based|adapted|adaptation)\b/.test(text) || !isAsserted(reading)) return [];
  if (section.heading !== "Lead" && !isOfTheFilm(reading)) return [];
  for (const rule of RULES) {
    const [row] = matches(reading, rule);
    if (row !== undefined && !OTHER.test(text.slice(0, startOf(row, reading)))) return sourceOf(row, reading);
  }
  return [];
}

const isOfTheFilm = ({ mentions, sentence }: Reading) =>
  mentions[0]?.type === "film" && mentions[0].start - sentence.start < 5;

function startOf(row: Readonly<Record<string, Value>>, { sentence, text }: Reading): number {
  const starts = Object.values(row).flatMap(({ mention }) =>
    mention === null ? [] : [mention.start - sentence.start],
  );
  return Math.min(text.length, ...starts);
}

function sourceOf(row: Readonly<Record<string, Value>>, { text, sentence }: Reading): Source[] {
  const source = row.source ?? row.source2;
  const year = row.year ?? row.year2 ?? row.year3;
  const end = row.who?.mention?.end;
  const isOfTwo = end !== undefined && TWO.test(text.slice(end - sentence.start));
  return [
    {
      source: textValue(source?.text.toLowerCase() ?? "work"),
      ...(row.title !== undefined && { title: titleOf(row.title) }),
      ...(row.who !== undefined && !isOfTwo && { who: row.who }),
      ...(year !== undefined && { year }),
    },
  ];
}

/** A title in quotation marks and one in italics are one. */
function titleOf(value: Value): Value {
  const title = asTitle(value);
  return { ...title, key: title.text.toLowerCase().replace(/^the /, "") };
}
