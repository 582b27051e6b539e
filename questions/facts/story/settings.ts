import { nounOfPlace, placesAlike } from "../lexicon/places-alike.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";

/** A place of which others could be taken for it, and the noun for it. */
type Known = { readonly place: string; readonly noun: string };

/** Nothing stands between the name of a town and that of its country but a comma. */
const CHAINED = /^, $/;
/** "London and Paris", "London to Paris" */
const LEADS_ON = /^,? (?:and|or|to|as well as|&) (?:in |at |the )?\p{Lu}/u;
/** A noun after the name makes it an attribute: "a Los Angeles lawyer", but not where that noun is a place as well. */
const ATTRIBUTE =
  /^(?:['’-]| (?!(?:and|or|who|which|where|when|while|with|to|by|during|after|before|that|as|for|from|in|on|at|is|are|was|but|under|until|just|it|he|she|they|has|have|looking|trying|over|around|about|shortly|amid|set|[a-z]+(?:ed|ing)|(?:[a-z-]+ ){0,2}(?:schools?|prison|hotel|hospital|university|college|apartment|suburb|nightclub|bar|restaurant|bank|museum|church|cent(?:er|re)|station|precinct|neighbou?rhood|mansion|store|slums?|ghetto|theat(?:er|re)|bakery|motel|brothel|orphanage|newspaper|office|village|town|courtroom))\b)[a-z])/;
/** Words between "in" and the name: "the small town of", "the streets of", "wartime", "1890s", "Chandler, ". */
const IN =
  /\b(?:[Ii]n|[Aa]t|around|throughout|across) (?:(?:the|a|an|what|(?:pre|post)-World War I+|\d{4}s?|(?:early|mid|late)[- ]\d{4}s|[a-z]{1,14}(?:-[a-z]{1,14}){0,3}|Victorian|Edwardian|Elizabethan|Georgian|Regency|Depression-era|Nazi-occupied|Cold War|Prohibition-era|World War I+-era|World War I+|[A-Z][a-z]{1,14} period)[ -]){0,8}(?:(?:[\p{Lu}][\p{L}’'.-]{1,20} ?){1,3}, )?$/u;

/** So many letters before the name are looked at. */
const REACH = 100;

/** "In the sleepy town of ": whatever other places are told of later, it is there. */
const OPENS = /^In [^,]*(?:[\p{Lu}][\p{L} ]+, )?$/u;

/** The place, the noun for it, and what the sentence says before it. */
type StoryPlace = { readonly place: Value; readonly noun: Value; readonly before: string };

/** The one place of a stretch of the sentence, where the story is said to happen in it. */
export function placeOfStory(reading: Reading, from: number, to: number): StoryPlace | null {
  const { text } = reading;
  const [only, ...others] = placesIn(reading, from, to);
  if (only === undefined || (others.length > 0 && !OPENS.test(text.slice(0, only.at))) || only.noun === "") return null;
  if (LEADS_ON.test(text.slice(only.end)) || ATTRIBUTE.test(text.slice(only.end))) return null;
  const before = text.slice(0, only.at);
  if (!IN.test(before.slice(-REACH)) || /\b(?:suburbs?|outskirts|north|south|east|west|miles) of $/.test(before))
    return null;
  const place: Value = { type: "place", text: only.place, key: only.place.toLowerCase(), mention: null };
  return { place, noun: textValue(only.noun), before };
}

type Placed = Known & { readonly at: number; readonly end: number };

/** The places that a stretch of a sentence names, each with its country left out; the noun is empty for what is not known. */
function placesIn(reading: Reading, from: number, to: number): readonly Placed[] {
  const { text, sentence } = reading;
  const named = reading.mentions.filter(
    ({ type, start, end }) => type === "place" && start - sentence.start >= from && end - sentence.start <= to,
  );
  return named.flatMap((mention, index) => {
    const before = named[index - 1];
    const between = before === undefined ? "" : text.slice(before.end - sentence.start, mention.start - sentence.start);
    if (CHAINED.test(between)) return [];
    const chain = [mention, ...chainAfter(named, index, reading)];
    const known = firstKnown(chain.flatMap((each) => each.text.split(", ")));
    const end = (chain.at(-1)?.end ?? mention.end) - sentence.start;
    return [{ place: known?.place ?? mention.text, noun: known?.noun ?? "", at: mention.start - sentence.start, end }];
  });
}

function chainAfter(named: readonly Mention[], index: number, { text, sentence }: Reading): Mention[] {
  const [here, next] = [named[index], named[index + 1]];
  if (here === undefined || next === undefined) return [];
  return CHAINED.test(text.slice(here.end - sentence.start, next.start - sentence.start)) ? [next] : [];
}

function firstKnown(names: readonly string[]): Known | null {
  for (const place of names) {
    const noun = nounOfPlace(place);
    if (noun !== null && placesAlike(place).length >= 3) return { place, noun };
  }
  return null;
}
