import { fieldOf } from "../../facts/lexicon/categories.ts";
import type { Fact, Value } from "../../facts/model.ts";
import { countryCalled, festivalCalled, musicActCalled, personCalled, studioCalled } from "../../pools/index.ts";
import { heroOf } from "../hero.ts";
import { bodyOf } from "../options/awards.ts";
import { isFromAfar } from "../options/wide.ts";
import type { Scope } from "../scope.ts";
import type { Bare, EarlyGate } from "./gate.ts";
import { isVivid } from "./vivid.ts";

/**
 * Relations, or one direction of them, that nobody asks about at a quiz: days of signing, sums over theaters, figures
 * that move, counts of props. It is still good to know that other options are false by them.
 */
const NEVER = new Set([
  // dates and lengths of work
  ..."shoot-begin,shoot-date,shoot-end,location-time time".split(","),
  ..."home-video,re-release,release,premiere-date,sequel-date,planned-release".split(","),
  // money and rooms beside what it cost and what it made
  ..."opening-day,territory-list,rentals,gross-elsewhere,wide-weekend".split(","),
  ..."wide-theaters,limited-theaters,opening-theaters,disc-sales".split(","),
  // opinions that stand nowhere in quotation marks, and figures that move
  ..."rating-given,faulted,approval-rating,metascore".split(","),
  // where a film can be seen at home
  "streaming-service",
  // of a film whose cast is known the key alone is one of them
  "real-model character",
  // who wrote for which paper, and which paper wrote a phrase
  ..."critic-outlet,outlet-quotation".split(","),
  // somebody without a name
  "plays-unnamed",
  // first it was rated so, then otherwise, and elsewhere otherwise again
  "screen-rating",
  // what only technicians know
  "borrowed-approach work",
  // a title or the names of the cast tell it, or nobody takes any other country or language for it
  "country",
  "language",
  // other bodies, films and makers may be meant as well, and an article seldom tells of all
  ..."debut,award-winner ceremony,nominated-for category".split(","),
]);

/** What is worth asking only for some of its values. */
const WORTHY: Readonly<Record<string, (answer: Value, fact: Fact, scope: Scope, bare: Bare) => boolean>> = {
  "running-time": isRemarkable,
  // "three months" beside two and four is a guess, and fifty days is what every shoot takes
  "shoot-period": ({ text }, { reading }) =>
    isStriking(Number(/^(\d+) days$/.exec(text)?.[1])) && !reading.mentions.some(({ type }) => type === "place"),
  "opening-weekend": (answer, { reading, values }) =>
    values.where !== undefined &&
    ((RECORD.test(reading.text) && !answer.text.includes(".")) || isLarge(answer, OPENING)),
  "release-year": isShownInOneYear,
  writer: isOfTheScript,
  composer: ({ text }, _, { country }) =>
    text.includes(" ") || countryCalled(country ?? "")?.code === "IN" || isMusician(text),
  "gross-domestic": (answer, _, { store }) => store.of("gross-worldwide").length === 0 || isLarge(answer, HIT),
  "gross-territory": (answer, { values }, { store }) =>
    (store.of("gross-worldwide").length === 0 || (isHome(values.where) && isLarge(answer, HIT))) &&
    isOneMarket(values.where, values.also),
  "afi-rank": ({ mention }) => (mention?.quantity?.amount ?? LOW) < LOW,
  "rank-of-year": ({ text }, { values }) => /^(?:second|third)$/i.test(text) && OF_WHERE.some((slot) => slot in values),
  "award-winner": ({ type }, { values }, scope) =>
    isSpokenOfAsPrize(values, scope) && (type !== "person" || isOpenToAll(values.category?.text ?? "")),
  "won-award": (_, { values }, scope) => isSpokenOfAsPrize(values, scope),
  "production-company": isOfNote,
  quotation: ({ type, text }, fact) => isRemembered(fact) && (type !== "person" || isHeardOf(text)),
  "outlet-quotation": (_, fact) =>
    isRemembered(fact) && !/^\w+s (?:out|a|an|the|to)\b/.test(fact.values.words?.text ?? ""),
  "box-office": isWhole,
  "gross-worldwide": isSpokenOf,
  "story-kin": isOpenTie,
  // a film of Hollywood is shot in Los Angeles, as everybody would guess
  "shoot-location": ({ text }, _, { country }) => HOMES[countryCalled(country ?? "")?.code ?? ""]?.test(text) !== true,
  // what a cameraman or a guest broke is nobody's concern
  injury: (_, { values: { actor } }) => personCalled(actor?.text ?? "") !== null,
  // whoever was signed and is not in the credits was signed for another script
  "hired-to": ({ key }, { values }, { store }) =>
    values.task === undefined ||
    CREDITS.flatMap((name) => store.of(name)).some(
      ({ values: { who, other } }) => who?.key === key || other?.key === key,
    ),
  // a credit says more than what somebody is called
  "named-crew": (_, { values: { trade } }, { store }) =>
    (CREDITS_OF[trade?.text ?? ""] ?? []).every((name) => store.of(name).length === 0),
  // whoever wrote it rewrote it as well
  rewriter: isNotCredited,
  // whoever directed it in the end was to direct it first as well
  "to-direct": isNotCredited,
  // the names that films were given in older days nobody knows
  "working-title": (_, __, { year }) => year !== null && year >= CODE_NAMED,
  // a house is the first only of those that showed it after a festival
  "premiere-venue": (_, { reading }, { store }) =>
    store.of("premiere-festival").length === 0 && !reading.mentions.some(({ type }) => type === "festival"),
  // "three months in Hong Kong and Thailand": how long it was in either is not told
  "location-time": (_, { reading }) => reading.mentions.filter(({ type }) => type === "place").length === 1,
  "nomination-count": (_, { values }) => GREAT_BODIES.test(values.ceremony?.text ?? ""),
  // most of the great competitions are younger
  "festival-competition": (_, __, { year }) => year === null || year >= COMPETITIONS_SINCE,
  // an A or a B is what every film gets
  "audience-grade": ({ text }) => /^(?:A\+|[CDF])/.test(text),
  // a film is set at home, unless it is not
  "story-setting": ({ text }, _, { country }) =>
    countryCalled(text) === null || countryCalled(text)?.code !== countryCalled(country ?? "")?.code,
  // whoever knows the year knows the decade
  "story-year": (_, { values }, { store }) =>
    values.decade === undefined || store.of("story-year").every(({ values: { when } }) => when === undefined),
  "up-for-award": (_, { values }) => OSCARS.test(values.ceremony?.text ?? ""),
};

/** Days of shooting that are told because they are so few or so many. */
const isStriking = (days: number): boolean => days <= 21 || days >= 100;

/** By trade, the relations that tell who had the credit. */
const CREDITS_OF: Readonly<Record<string, readonly string[]>> = {
  cinematographer: ["cinematographer", "in-place-of"],
  editor: ["editor"],
  composer: ["composer"],
  screenwriter: ["writer", "writer-director", "writer-director-producer"],
};

/** Not told to have written or directed the film in the end. */
function isNotCredited({ key }: Value, _: Fact, { store }: Scope): boolean {
  return !CREDITS.flatMap((name) => store.of(name)).some(
    ({ values: { who, other } }) => who?.key === key || other?.key === key,
  );
}

const CREDITS = ["writer", "director", "writer-director", "writer-director-producer", "composer", "story-by"];

/** Since then films have been shot under names made up to hide them. */
const CODE_NAMED = 1975;

/** Parents, children and spouses of the hero everybody knows; an elder is seen at once among the rest of the cast. */
function isOpenTie(_: Value, { values }: Fact, scope: Scope, { ask }: Bare): boolean {
  const { who, whose, elder, tie } = values;
  if (ask.answer === "who" && elder !== undefined) return false;
  const { key } = heroOf(scope);
  return !(ask.answer === "kin" && NEAREST_KIN.test(tie?.text ?? "") && (who?.key === key || whose?.key === key));
}

/** Where most of a country's films are shot. */
const HOMES: Readonly<Record<string, RegExp>> = {
  US: /^(?:Los Angeles|Hollywood|California|the United States|United States)$/,
  GB: /^(?:London|England|the United Kingdom|United Kingdom)$/,
  IN: /^(?:Mumbai|Bombay|Chennai|Madras|Hyderabad|India)$/,
  FR: /^(?:Paris|France)$/,
  IT: /^(?:Rome|Italy)$/,
  JP: /^(?:Tokyo|Japan)$/,
  KR: /^(?:Seoul|South Korea)$/,
};

const NEAREST_KIN = /\b(?:father|mother|son|daughter|wife|husband)$/i;

/** A rank that nobody remembers. */
const LOW = 11;

/** Whether nobody asks it, whatever is said: by relation and direction alone. */
export const isNeverAskedAbout = (relation: string, answer: string): boolean =>
  NEVER.has(relation) || NEVER.has(`${relation} ${answer}`);

export const nobodyAsks: EarlyGate = {
  name: "nobody-asks",
  stops: (bare, scope) => {
    const { relation, ask, fact, answer } = bare;
    return (
      isNeverAskedAbout(relation.name, ask.answer) ||
      isDay(answer) ||
      isUnspoken(answer) ||
      WORTHY[relation.name]?.(answer, fact, scope, bare) === false
    );
  },
};

/** Nobody knows a date to the day. */
function isDay({ type, mention }: Value): boolean {
  return type === "date" && /^date (?:mdy|dmy|md|dm)$/.test(mention?.quantity?.unit ?? "");
}

/** One word is a shelf of stock music as often as a composer, but for those whom everybody calls so. */
function isMusician(name: string): boolean {
  return personCalled(name) !== null || musicActCalled(name) !== null;
}

/** "0.8 billion": aloud it is 800 million. */
function isUnspoken({ type, text }: Value): boolean {
  return type === "money" && /(?<!\d)0\.\d+ (?:million|billion|crore)/.test(text);
}

/** What a rank of a year is of: second of all films and second in one country are not the same. */
const OF_WHERE = ["where", "market", "nation", "world"];

const RECORD = /\b(?:record|records|record-breaking|highest|biggest|largest|best opening)\b/i;

/** A length that an article itself makes something of, or of three hours and more. */
function isRemarkable({ mention }: Value, { reading }: Fact): boolean {
  if (/\b(?:longest|shortest)\b/i.test(reading.text)) return true;
  return mention?.quantity?.unit === "duration minute" && mention.quantity.amount >= LONG;
}

/** Minutes. */
const LONG = 180;

/** A box with "Written by" and "Screenplay by" means somebody else by the one than by the other. */
function isOfTheScript(_: Value, { reading }: Fact, { readings }: Scope): boolean {
  if (!reading.text.startsWith("Written by: ")) return true;
  return !readings.some(({ text, sentence }) => sentence.cells !== undefined && text.startsWith("Screenplay by: "));
}

const SHOWN = ["premiere-date", "limited-release", "release", "wide-release", "premiere-festival"];

/** No showing of another year is told: "a 1992 film" that opened in 1993 came out in either. */
function isShownInOneYear({ text }: Value, _: Fact, { store }: Scope): boolean {
  const dates = SHOWN.flatMap((name) => store.of(name)).flatMap(({ values }) => Object.values(values));
  return dates.every(({ type, text: date }) => type !== "date" || !/\d{4}/.test(date) || date.includes(text));
}

/** A prize for one person that half of the cast could have had: there is one villain, and one newcomer. */
const isOpenToAll = (category: string): boolean =>
  OF_ONE.has(fieldOf(category) ?? "") &&
  !/\b(?:villain|hero|kiss|fight|duo|debut|newcomer|breakthrough|child|young|youth|juvenile|scared|shirtless)\b/i.test(
    category,
  );

/** "NSFC Awards" is no word to say aloud, and at home a body that the pools do not know is one that nobody does. */
function isSpokenOfAsPrize({ ceremony, category }: Fact["values"], scope: Scope): boolean {
  if (ceremony === undefined) return true;
  if (/^(?!BAFTA)\p{Lu}{3,}(?: |$)/u.test(ceremony.text.replace(/^\d{1,3}(?:st|nd|rd|th) /, ""))) return false;
  if (OF_ONE_TONGUE.test(category?.text ?? "")) return false;
  return isFromAfar(scope) || bodyOf(ceremony) !== null || festivalCalled(ceremony.text) !== null;
}

/** "Best Actor – Kannada": no other option is of a language. */
const OF_ONE_TONGUE = / [–-] (?:Kannada|Tamil|Telugu|Malayalam|Hindi|Bengali|Marathi)$/;

/** Prizes that go to one person alone: others are shared, and the article may name but one of two. */
const OF_ONE = new Set(["actor", "actress", "performer", "director"]);

/** A critic whose name means something to whoever reads about films. */
const isHeardOf = (name: string): boolean => (personCalled(name)?.prominence ?? 0) > 1;

function isRemembered({ values: { words, art } }: Fact): boolean {
  return isVivid(words?.text ?? "", /^an?$/i.test(art?.text ?? ""));
}

/** Countries whose takings are counted as one; those of any two others were only added up. */
const COUNTED_AS_ONE = [new Set(["US", "CA"]), new Set(["GB", "IE"])];

function isOneMarket(where: Value | undefined, also: Value | undefined): boolean {
  if (where === undefined || also === undefined) return true;
  const codes = [where, also].map(({ text }) => countryCalled(text.replace(/^the /i, ""))?.code ?? "");
  return COUNTED_AS_ONE.some((market) => codes.every((code) => market.has(code)));
}

const MARKETS = ["gross-domestic", "gross-territory", "gross-elsewhere", "territory-list", "rentals"];

/** A box says how much, not where: no sentence may give as much or more for one market alone. */
function isWhole(answer: Value, _: Fact, { store }: Scope): boolean {
  if (!isSpokenOf(answer)) return false;
  const amount = answer.mention?.quantity?.amount ?? 0;
  const parts = MARKETS.flatMap((name) => store.of(name)).flatMap(
    ({ values }) => values.amount?.mention?.quantity?.amount ?? [],
  );
  return parts.every((part) => part < amount);
}

function isSpokenOf({ text, mention }: Value): boolean {
  return !text.startsWith("$") || (mention?.quantity?.amount ?? 0) >= SPOKEN_OF;
}

/** The market of which everybody who follows the charts knows the figures. */
function isHome(where: Value | undefined): boolean {
  return /^(?:North America|(?:the )?(?:United States|US|USA|U\.S\.|Canada))$/i.test(where?.text ?? "");
}

/** Dollars that a film has to make for people to speak of them. */
const HIT = 20_000_000;
/** Dollars: of less nobody speaks, whatever the age of the film. */
const SPOKEN_OF = 5_000_000;
/** Dollars of a first weekend that were news. */
const OPENING = 40_000_000;

function isLarge({ text, mention }: Value, least: number): boolean {
  return text.includes("$") && text.includes("million") && (mention?.quantity?.amount ?? 0) >= least;
}

/** The year of the youngest of the festivals that stand beside one another. */
const COMPETITIONS_SINCE = 1953;

const GREAT_BODIES = /\b(?:Academy Awards|Oscars|Golden Globe|BAFTA|British Academy|César|Goya|European Film)\b/i;
const OSCARS = /^(?:the )?(?:\d+(?:st|nd|rd|th) )?(?:Academy Awards|Oscars)$/i;

/** The house is the film's own and a great one, or nobody else is named as having brought it out. */
function isOfNote({ text }: Value, _: Fact, { cinema, store }: Scope): boolean {
  if (cinema === "animation") return true;
  const house = studioCalled(text);
  if (house === null || house.kind !== "studio" || house.prominence < GREAT) return false;
  return !store.of("distributor").some(({ values }) => studioCalled(values.who?.text ?? "")?.name === house.name);
}

/** Prominence of houses that everybody can name. */
const GREAT = 3;
