import type { Article } from "../article/model.ts";
import { kindOfPlace } from "./lexicon/places.ts";
import { pronounsOf, type Subject, subjectOf } from "./mentions/coreference.ts";
import { findEntities } from "./mentions/entities.ts";
import type { Found } from "./mentions/found.ts";
import { MOST_MENTIONS, mask } from "./mentions/mask.ts";
import { ownPronouns, type Seen } from "./mentions/own-pronouns.ts";
import { ownWorks } from "./mentions/own-works.ts";
import { type About, see } from "./mentions/see.ts";
import { runText, type Sight } from "./mentions/sight.ts";
import { subjectOfArticle } from "./mentions/subject.ts";
import { calledWork, topicOf } from "./mentions/topic.ts";
import type { Entity, Mention, Reading } from "./model.ts";

/** An article with its mentions. */
export type ReadArticle = {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
};

/** Finds what is mentioned, decides who is meant, and masks each sentence for the patterns. */
export function readMentions(article: Article): ReadArticle {
  const own = subjectOfArticle(article);
  const about: About = { subject: own, works: ownWorks(article, own) };
  const sights = see(article, about);
  const entities = findEntities(sights);
  const readings: Reading[] = [];
  let before: Subject | null = null;
  let held = false;
  let topic: Mention | undefined;
  let paragraph = 0;
  for (const sight of sights) {
    if (sight.paragraph !== paragraph) {
      before = null;
      topic = undefined;
      held = own?.kind === "person";
    }
    paragraph = sight.paragraph;
    const named = namedIn(sight, entities, about);
    const seen: Seen | null = own === null ? null : ownPronouns(sight, own, named, held);
    held = seen?.holds ?? false;
    const pronouns = seen?.pronouns ?? pronounsOf(sight, named, before);
    const called = own === null || pronouns.length > 0 ? [] : calledWork(sight, topic);
    const mentions = [...called, ...pronouns, ...named].sort((a, b) => a.start - b.start).slice(0, MOST_MENTIONS);
    before = subjectOf(sight, mentions);
    readings.push({ ...readingOf(sight, mentions, readings.length), topic });
    topic = own === null ? undefined : topicOf(sight, mentions, topic);
  }
  return { article, readings, entities: [...new Set(entities.values())] };
}

function namedIn(sight: Sight, entities: ReadonlyMap<string, Entity>, { subject, works }: About): Mention[] {
  const offset = sight.sentence.start;
  const entityOf = ({ type, text }: Found): Entity | null => {
    if (type === "place") return entities.get(text) ?? null;
    if (type === "work") return works.entities.get(text) ?? null;
    return type === "subject" ? (subject?.entity ?? null) : null;
  };
  const known = sight.found.map((found): Mention => {
    const bearer = entityOf(found);
    const type = bearer?.type ?? found.type;
    return { ...found, start: offset + found.start, end: offset + found.end, type, entity: bearer };
  });
  const names = sight.runs.map((run): Mention => {
    const entity = entities.get(runText(sight, run)) ?? null;
    return {
      start: offset + (sight.tokens[run.first]?.start ?? 0),
      end: offset + (sight.tokens[run.last]?.end ?? 0),
      type: entity?.type ?? "name",
      text: runText(sight, run),
      entity,
      quantity: null,
      pronoun: false,
    };
  });
  return withRegions(
    [...known, ...names].sort((a, b) => a.start - b.start),
    sight,
  );
}

/** "in Squamish, British Columbia": a name before its region is a place, and both are one. */
function withRegions(mentions: readonly Mention[], sight: Sight): Mention[] {
  const offset = sight.sentence.start;
  return mentions.flatMap((mention, index): Mention[] => {
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    if (next !== undefined && isInRegion(mention, next, sight)) {
      const text = sight.text.slice(mention.start - offset, next.end - offset);
      return [{ ...mention, type: "place", entity: null, end: next.end, text }];
    }
    return before !== undefined && isInRegion(before, mention, sight) ? [] : [mention];
  });
}

function isInRegion(name: Mention, region: Mention, { text, sentence }: Sight): boolean {
  if (name.type !== "name" || region.type !== "place" || region.entity !== null) return false;
  const [start, end, next] = [name.start, name.end, region.start].map((at) => at - sentence.start);
  if (text.slice(end, next) !== ", " || kindOfPlace(region.text) === null) return false;
  return /\b(?:in|at|near|around|outside|of|to|from) $/.test(text.slice(0, start));
}

function readingOf(sight: Sight, mentions: readonly Mention[], index: number): Reading {
  const { sentence, section, paragraph, text, unbalanced } = sight;
  const masked = mask(text, sentence.start, mentions).replaceAll("’", "'");
  const words = new Set((masked.toLowerCase().match(/[a-z][a-z'-]*/g) ?? []).flatMap(withParts));
  const damaged = sentence.damaged || unbalanced;
  return { index, sentence: { ...sentence, damaged }, section, paragraph, text, mentions, mask: masked, words };
}

/** "third-best" is found by "third" as well. */
function withParts(word: string): string[] {
  return word.includes("-") ? [word, ...word.split("-")] : [word];
}
