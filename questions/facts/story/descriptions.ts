import { typeChar } from "../mentions/mask.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";
import { isBound } from "./bound.ts";
import { SOMEBODY, somebody } from "./clauses.ts";
import { TIES } from "./kin.ts";
import { mentionsIn, sayFully, tellingWords, weightOf } from "./said.ts";

type Row = Readonly<Record<string, Value>>;

const MENTION = "[\\uE001-\\uE0FF][\\uE100-\\uF8FF]";
/** A second name, the actor in brackets, "(voice)". */
const BESIDE = `(?: / ${MENTION})?(?: \\([^()]{1,16}\\))?`;
const ARTICLE = "(?:an?|the)";
/** A description without an article: "Head of the secret service". */
const OFFICE =
  "(?:head|leader|captain|commander|owner|founder|president|chief|director|manager|mayor|ceo|boss|king|queen|prince|princess|ruler|governor|chairman|heir|master|keeper|proprietor)";
const START = `(?=${ARTICLE} |${OFFICE} of |${MENTION}'s? )`;

const RULES: readonly RegExp[] = [
  // Ines Calloway as Edda Vane: A retired smuggler | Edda Vane (Ines Calloway), a retired smuggler
  new RegExp(`${SOMEBODY}${BESIDE}(?:: ?|, | [–—-] )${START}([^.;:()“”]{6,160})`, "gi"),
  // Edda Vane is a retired smuggler
  new RegExp(`(?:^|, |, and )${SOMEBODY}${BESIDE} is (?=${ARTICLE} )([^.;:()“”]{6,160})`, "gi"),
];

/** Not told of one alone, or not told as true. */
const SHARED =
  /^(?:one|some|two|three|another|several|both)\b|\b(?:one|some|two|another|member|members) of\b|\bcalled\b|\bnamed\b/i;

/** Edda, the police, and Crane */
const LIST = new RegExp(`^[^,]*,? (?:and|or) (?:the )?${MENTION}(?:,| [a-z]+)|^[^,]*, and `);

/** The comma ends what opens the sentence: "After leaving Edda, the two ..." */
const OPENED =
  /^(?:After|When|While|As|Before|Once|Since|Because|If|Although|Though|Until|With|Following|During|In|On|At|By|Upon|Despite|To|For|From|Along|Together|Unlike|Like|[A-Z][a-z]+(?:ing|ed)) [^,]*$/;

/** Asked as a tie between two people. */
const TIED = new RegExp(`^${MENTION}'s? (?:[a-z-]+ ){0,3}?(?:${TIES})\\b`);

/** Where a description may end, and what may follow. */
const CUT =
  /, | who | that | which | and | while | when | but | whose | where | after | before | until | because | as /g;

/** By what somebody is described, where it is told of one alone: "a retired smuggler who keeps the lighthouse". */
export function descriptionsIn(reading: Reading): Row[] {
  return RULES.flatMap((regex) =>
    [...reading.mask.matchAll(regex)].flatMap((match) => {
      const who = somebody(match[1], reading);
      const told = match[2];
      if (told !== undefined && OPENED.test(reading.mask.slice(0, match.index)) && !match[0].includes(":")) return [];
      return who === undefined || told === undefined || LIST.test(told) ? [] : row(who, told, reading);
    }),
  );
}

function row(who: Mention, told: string, reading: Reading): Row[] {
  const chosen = cutsOf(told).find((text) => isTelling(text, who, reading));
  if (chosen === undefined) return [];
  const plain = chosen.replace(ORIGIN, "$1 ");
  const said = plain === chosen ? sayFully(chosen, reading) : fitArticle(sayFully(plain, reading));
  const what = new RegExp(`^${OFFICE} of `, "i").test(said) ? `the ${lowerFirst(said)}` : said;
  return [
    { who: valueFrom(who), what: textValue(lowerArticle(what)), words: textValue(tellingWords(chosen).join(" ")) },
  ];
}

/** From the longest that can be said aloud to the shortest. */
function cutsOf(told: string): string[] {
  const ends = [...told.matchAll(CUT)].map((match) => match.index);
  return [...ends, told.length]
    .map((end) => told.slice(0, end).trim())
    .filter((text) => text.split(/\s+/).length <= MOST_WORDS)
    .reverse();
}

const MOST_WORDS = 15;

/** "a Danish sailor": the name of a Dane would tell. */
const ORIGIN = new RegExp(`^(An?|The) ${typeChar("nationality")}[\\uE100-\\uF8FF] (?=[a-z])`, "i");

/** Described twice, or by a place that is not said. */
const TWO = / and (?:the|an?) /;
const SOMEWHERE = / (?:at|in|on) the [a-z]+$/;

/** A clause of its own, no description. */
const FINITE = /\b(?:is|was|are|were|has|had|will|would|can|could|does|did|did not|served|became|began|appeared)\b/;

/** What somebody says or wants in one scene describes nobody. */
const SAYS = / who (?:says|said|tells|asks|explains|wants|claims|believes|thinks|hopes|knows|sees|hears)\b/;

/** "Edda's reclusive": the noun stands behind the next comma. */
const WITHOUT_NOUN = /^\S+['’]s? (?:[a-z-]+ly )?[a-z-]+(?:ive|ous|ful|less|ish|ed|able|ible|some)$/;

/** Commas may stand between the words at its head and before "who". */
const LOOSE_COMMA = /^(?!an? [a-z-]+, [a-z-]+(?<!s) (?!the |an? |his |her |to |in |at |by |for )[^,]*$)[^,]*,(?! who )/;

function isTelling(text: string, who: Mention, reading: Reading): boolean {
  const named = mentionsIn(text, reading);
  if (SHARED.test(text) || TIED.test(text) || named.some(({ entity }) => entity !== null && entity === who.entity))
    return false;
  if (LOOSE_COMMA.test(text)) return false;
  const plain = sayFully(text, reading).replace(/^(\S+(?: \S+){1,9}?) who /, "$1 and ");
  if (
    !isBound(
      plain,
      who,
      named.find(({ type }) => type === "character"),
    )
  )
    return false;
  if (FINITE.test(text.split(" who ")[0] ?? "") || WITHOUT_NOUN.test(text)) return false;
  if (SAYS.test(text)) return false;
  if (TWO.test(text) || SOMEWHERE.test(text)) return false;
  return tellingWords(text).length >= 1 && weightOf(text) >= (/^an? /i.test(text) ? 2.5 : 2);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "A industrialist" -> "an industrialist": what stood between is gone. */
function fitArticle(text: string): string {
  return text.replace(/^an? (?=[a-z])/i, (article) => {
    const vowel = /^(?:[aeio]|u(?!ni|se))/i.test(text.slice(article.length));
    return vowel ? "an " : "a ";
  });
}

/** "A pilot" -> "a pilot" */
function lowerArticle(text: string): string {
  return text.replace(/^(?:An?|The)\b/, (word) => word.toLowerCase());
}
