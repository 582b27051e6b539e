import type { Entity, Mention } from "../model.ts";
import type { Sight } from "./sight.ts";

/** What is said of a work that only the sentence before names: who plays in it, who made it. */
const GOES_ON =
  /\b(?:plays?|played|voices?|portrays?|wrote|composed|shot|photographed|designed|edited|produced|starred|stars)\b/;

/** The work of which a sentence speaks: the only one that it names, or the one at its head. */
export function topicOf(sight: Sight, mentions: readonly Mention[], before: Mention | undefined): Mention | undefined {
  const works = mentions.filter(({ type, entity }) => type === "work" && entity?.roles.has("book") !== true);
  const [first] = works;
  if (first === undefined) return GOES_ON.test(sight.text) ? before : undefined;
  if (new Set(works.map(nameOf)).size === 1 || isAtHead(first, sight)) return first;
  return undefined;
}

const nameOf = ({ entity, text }: Mention) => entity?.name ?? text;

/** Nothing but its maker stands before it: "Otto Brandt's Low Tide". */
function isAtHead({ start }: Mention, { text, sentence }: Sight): boolean {
  return /^(?:(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s? )?$/u.test(text.slice(0, start - sentence.start));
}

/** The film was ... | It opened ... */
const CALLED =
  /^(?:(The (?:film|picture|movie))(?= [a-z])|(It)(?= (?:was |also |then |first )*(?:directed|written|shot|photographed|filmed|scored|edited|opened|premiered|starred|stars|won|grossed|released|shown|screened|banned|produced|remade|based)\b))/;

/** "The film" at the head of a sentence, read as the work of which the sentence before speaks. */
export function calledWork({ text, sentence }: Sight, topic: Mention | undefined): Mention[] {
  const word = CALLED.exec(text)?.[0];
  if (topic === undefined || word === undefined) return [];
  const entity: Entity = topic.entity ?? {
    name: topic.text,
    type: "work",
    gender: "unknown",
    roles: new Set(),
    forms: new Set([topic.text]),
    count: 1,
  };
  return [{ ...topic, start: sentence.start, end: sentence.start + word.length, text: word, entity, pronoun: true }];
}
