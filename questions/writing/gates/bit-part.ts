import { isStory } from "../../facts/extract.ts";
import type { Fact, Reading, Value } from "../../facts/model.ts";
import { valueFrom } from "../../facts/values.ts";
import { faceOf, SMALL } from "../../pools/index.ts";
import { isBilled } from "../options/billing.ts";
import { isInACircle } from "../options/circles.ts";
import { isFigure, isNamed } from "../options/figures.ts";
import { knownIn } from "../options/trade.ts";
import { isFromAfar } from "../options/wide.ts";
import { isOfOriginal } from "../original-voices.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import type { EarlyGate } from "./gate.ts";

/**
 * Who played a part that the article only lists is nothing anybody knows. A part counts if the plot speaks of it, if its
 * actor stands at the head of the cast, or if it is described and spoken of elsewhere.
 */
export const bitPart: EarlyGate = {
  name: "bit-part",
  stops: ({ relation, ask, fact }, scope) => {
    const { actor, character } = fact.values;
    if (relation.name !== "plays" || character === undefined) return false;
    if (ask.many === true)
      return isOfOriginal(fact) || actor === undefined || !isSteady(actor) || isGreat(fact, character, scope);
    if (!isNamed(character) || isWord(character, scope)) return true;
    // of those who are only heard, the stars alone, and never the other way about
    if (isOfOriginal(fact)) return ask.answer !== "actor" || actor === undefined || !isBilled(actor.key, scope);
    // "whom does somebody play" is asked of those alone whose names say something
    if (ask.answer === "character" && actor !== undefined && !isAsked(actor, scope)) return true;
    // whom a circle knows is asked for by any part with a whole name: nobody of the cast stands beside them
    if (
      ask.answer === "actor" &&
      actor !== undefined &&
      isSteady(actor) &&
      isInACircle(actor.text, "actor", scope.year) &&
      isWhole(fact, character)
    )
      return false;
    return !(isFigure(character, scope) || isTold(character.key, scope) || isOfNote(fact, scope));
  },
};

/** Not only of small parts: whoever loves films has heard the name. */
const isSteady = ({ text }: Value): boolean => (faceOf(text)?.standing ?? SMALL) < SMALL;

/** The part is asked for by its name, or a dub alone has it: that its player is in the film nobody needs to be asked. */
const isGreat = ({ reading }: Fact, character: Value, scope: Scope): boolean =>
  isFigure(character, scope) || /\bdub(?:s|bed|bing)?\b/i.test(reading.text);

/** First name and surname, and in the credits: "Mr. Crane" comes to the door in one scene. */
const isWhole = ({ reading, also }: Fact, { text }: Value): boolean =>
  text.includes(" ") && !ONE_SCENE.test(text) && ![reading, ...also].some((each) => /\buncredited\b/i.test(each.text));

const ONE_SCENE = /^(?:Mr|Mrs|Miss|Ms|M|Mme|Monsieur|Madame|Herr|Frau|Dr|Private|Officer|Sergeant|Nurse|Judge)\.? \S+$/;

/** "Prospector", whom the plot calls "the prospector": nobody's name. */
const isWord = ({ text }: Value, scope: Scope): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && wordsOf(scope).has(text.toLowerCase());

/** Words that the article writes in small letters. */
const wordsOf = perScope(
  ({ article }): ReadonlySet<string> => new Set(article.text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)),
);

/** Whose part may be asked for: beside other parts of a cast that everybody has seen, a name's alone. */
const isAsked = (actor: Value, scope: Scope): boolean =>
  isFromAfar(scope) ? isOfName(actor, scope) : isKnown(actor, scope) || isInACircle(actor.text, "actor", scope.year);

const isKnown = (actor: Value, scope: Scope): boolean => (knownIn(actor.text, scope)?.prominence ?? 0) > 0;

/** Billed as a star of the film, or known by name. */
const isOfName = (actor: Value, scope: Scope): boolean => isBilled(actor.key, scope) || isKnown(actor, scope);

/** A part of some weight: a star of the film or somebody whom people know by name plays it, or the list tells who that is. */
function isOfNote({ values: { actor, character }, reading, also }: Fact, scope: Scope): boolean {
  if (character === undefined) return false;
  if (actor !== undefined && isOfName(actor, scope)) return true;
  if (!character.text.includes(" ") || (scope.mentionedIn.get(character.key)?.length ?? 0) < 2) return false;
  return [reading, ...also].some(({ text }) => (DESCRIBED.exec(text)?.[1]?.split(" ").length ?? 0) >= TOLD);
}

/** Ann Lee as Edda Vane: A retired smuggler who keeps the lighthouse */
const DESCRIBED = /^[^:,;–—]{5,60}[:,;–—] ?([^:;–—]*)/u;
/** Words that tell of a part more than who a relative is. */
const TOLD = 6;

/** Spoken of in the plot or where the film is introduced, if only once: nobody who is only counted up in brackets. */
function isTold(key: string, { mentionedIn }: Scope): boolean {
  return (mentionedIn.get(key) ?? []).some(
    (reading) =>
      (isStory(reading) || reading.section.heading === "Lead") &&
      reading.sentence.cells === undefined &&
      !isCountedUp(key, reading),
  );
}

/** "three sailors (Crane, Hale and Moss)" */
function isCountedUp(key: string, { mentions, text, sentence }: Reading): boolean {
  const characters = mentions.filter(({ type }) => type === "character");
  return characters
    .filter((mention) => valueFrom(mention).key === key)
    .every(({ start, end }) => {
      const head = text.slice(0, start - sentence.start);
      const tail = text.slice(end - sentence.start);
      return /\([^()]*$/.test(head) && /^[^()]*\)/.test(tail) && /(?:,|\band) ?$|\($/.test(head);
    });
}
