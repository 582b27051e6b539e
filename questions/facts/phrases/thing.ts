import { isSelfContained } from "../clauses/clause.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";
import { endsWhole } from "./wording.ts";

const BEGINS =
  /^(?:the|an?|all|some|several|many|most|both|two|three|four|five|much|part|parts|portions|additional|other|exterior|interior|aerial|underwater|opening|closing|principal|location|establishing|scenes?|exteriors|interiors|shots|footage|sequences|sets|models|miniatures|costumes|post-production|animation|filming|shooting|\p{Lu}[\p{L}’']*)(?= |$)/u;

/** A word that could be any of its kind: "the scene" alone tells nothing. */
const BARE =
  /^(?:the|an?|this|some|all|both|several|many|most|other|additional|two|three|much) (?:of )?(?:the )?(?:(?:same|first|second|third|final|last|whole|entire|next|other|original|actual|new|main|above|particular|various|different|early|later|certain|key|such|own|present|real|resulting|finished|completed) ){0,2}(?:scenes?|sequences?|sets?|shots?|effects?|process|design|designs|models?|work|idea|part|parts|role|shoot|footage|production|project|story|screenplay|script|book|song|music|character|characters|version|result|results|look|location|locations|place|building|picture|movie|film|films|take|takes|figure|process|cut|crew|team|cast|filming|shooting|exteriors|interiors|thing|segments?|device|vehicle|props?|props|latter|former|first|second|third|following|rest|remainder)$|^(?:exteriors|interiors|scenes|shots|sequences|footage|sets|models|miniatures|costumes|filming|shooting|animation|post-production|location shooting|principal photography)$/i;

/** Of these a film has one. */
const ENDS_OF_FILM = /^the (?:first|final|last|opening|closing) (?:scene|sequence|shot)$/i;

/** An article that points to nothing in particular: "an elaborate set". */
const LOOSE = /^an? (?:[a-z-]+ ){0,2}(?:sets?|scenes?|sequences?|shots?|models?|takes?|village|house|room|effects?)$/i;

const VERB = /\b(?:is|are|was|were|has|had|have|will|would|said|says|did|does)\b|["“”]/;

/** Longer phrases are not taken in when heard. */
const MOST_WORDS = 9;

/**
 * A thing of the film as a question can name it: "the film's climax" becomes "the climax", people are named in full.
 * Null where the words point elsewhere or could mean anything.
 */
export function thingSaid(value: Value | undefined, reading: Reading): Value | null {
  if (value === undefined) return null;
  const text = inFull(withoutFilm(value.text.trim(), reading), reading);
  if (!BEGINS.test(text) || (BARE.test(text) && !ENDS_OF_FILM.test(text)) || LOOSE.test(text) || VERB.test(text))
    return null;
  if (text.split(" ").length > MOST_WORDS || !isSelfContained(text) || !endsWhole(text)) return null;
  if (namesFilm(text, reading) || isSomebody(text, reading)) return null;
  return textValue(text);
}

const filmsOf = ({ mentions }: Reading) => mentions.filter(({ type, pronoun }) => type === "film" && !pronoun);

/** the film's climax -> the climax; the sets of the film -> the sets */
function withoutFilm(text: string, reading: Reading): string {
  return filmsOf(reading).reduce((left, { text: film }) => {
    const name = escaped(film);
    return left
      .replace(new RegExp(`^(?:the )?${name}['’]s? `, "i"), "the ")
      .replace(new RegExp(` (?:of|for|in|from) (?:the )?${name}$`, "i"), "");
  }, text);
}

function namesFilm(text: string, reading: Reading): boolean {
  return filmsOf(reading).some(({ text: film }) => new RegExp(`\\b${escaped(film)}\\b`, "i").test(text));
}

/** A thing of the film, not one of its people. */
function isSomebody(text: string, { mentions }: Reading): boolean {
  return mentions.some(
    ({ type, text: name, entity }) =>
      (type === "person" || type === "character") && (name === text || entity?.name === text),
  );
}

/** Surnames become full names, each where it stands alone. */
export function inFull(text: string, { mentions }: Reading): string {
  const named = mentions.filter(
    ({ type, entity, pronoun }) => (type === "person" || type === "character") && entity !== null && !pronoun,
  );
  return [...new Map(named.map((mention) => [mention.text, mention])).values()].reduce(nameIn, text);
}

function nameIn(text: string, { text: short, entity }: Mention): string {
  if (entity === null || entity.name === short || text.includes(entity.name)) return text;
  return text.replace(new RegExp(`(?<![\\p{L}-] ?)${escaped(short)}(?![\\p{L}-])(?! \\p{Lu})`, "u"), entity.name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
