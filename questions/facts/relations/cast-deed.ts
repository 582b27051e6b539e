import { activeOf, isSelfContained, mentionsOf } from "../clauses/clause.ts";
import { unmask } from "../mentions/mask.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { inFull } from "../phrases/thing.ts";
import { endsWhole } from "../phrases/wording.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

/** What actors do for a part, and what is told of nobody else without need. */
const DEEDS =
  /^(?:insisted|suggested|trained|studied|practised|practiced|hired|wore|visited|researched|improvised|shaved|dyed|grew|bleached|underwent|interviewed|slept|fasted|lived|watched|proposed|refused|shadowed|rehearsed|prepared|consulted|designed|choreographed|provided|performed|carried|kept|used|assumed|adopted|requested|borrowed|donated|worked|took|spent|drove|listened|drew|cut|travelled|traveled|enlisted|invented|ad-libbed|employed)$/;

/** What the deed was for is said by the question. */
const FOR_IT =
  / (?:for|to prepare for|in preparation for|in order to prepare for|while preparing for|as preparation for|to help (?:him|her) prepare for|to) (?:the|his|her|this|play(?:ing)? the|playing (?:his|her)) (?:role|part|film|movie|character|performance|scene|portrayal)s?$/;

/** "the script for the seventh film": which one that is only the article says. */
const OF_THE_SERIES =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|next|previous) (?:film|movie|picture|sequel|part|instal?lment|entry|chapter)\b/i;

const SECTIONS = /cast|production|filming|character|development|writing|preparation|performance|role|music/i;

export const castDeed = relation({
  name: "cast-deed",
  topic: "production",
  sections: SECTIONS,
  patterns: [],
  find: deedsIn,
  guard: ({ deed }) => !OF_THE_SERIES.test(deed?.text ?? ""),
  rivalWords: ({ deed }) => deed?.text.toLowerCase().match(/[a-z]{6,}/g) ?? [],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.6,
      stems: [
        "Which actor {deed} for {film}?",
        "For {film}, which actor {deed}?",
        "In the making of {film}, which actor {deed}?",
      ],
    },
  ],
  samples: {
    section: "Casting",
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse. Actress Ines Calloway was cast.",
        text: "Ines Calloway insisted on wearing a red wig for the role.",
        finds: { who: "Ines Calloway", deed: "insisted on wearing a red wig" },
      },
    ],
    miss: [
      "Ines Calloway insisted on it.",
      "Ines Calloway suggested that he leave.",
      "Ines Calloway wanted to wear a red wig.",
      "Ines Calloway would have worn a red wig.",
      "Ines Calloway worked on the screenplay for the seventh film.",
    ],
  },
});

function deedsIn(reading: Reading): Record<string, Value>[] {
  const clause = activeOf(reading);
  if (clause === null || !DEEDS.test(clause.verb) || !isAsserted(reading)) return [];
  const named = mentionsOf(clause.subject, reading);
  const [who] = named;
  if (named.length !== 1 || who?.type !== "person" || who.entity?.roles.has("actor") !== true) return [];
  const masked = ofTheirOwn(clause.rest.replace(/,.*$| and .*$/, "").replace(FOR_IT, ""), reading);
  if (
    !isSelfContained(masked.replace(/\btheir /g, "")) ||
    mentionsOf(masked, reading).some(({ type }) => type === "quote" || type === "film")
  )
    return [];
  const rest = inFull(unmask(masked, reading.mentions), reading);
  const words = rest.split(" ").length;
  if (words < 3 || words > 13 || !endsWhole(rest) || /\b(?:that|who|which|because|if|when)\b|["“(]/.test(rest))
    return [];
  if (VAGUE.test(rest)) return [];
  return [{ who: valueFrom(who), deed: textValue(`${clause.verb} ${rest}`) }];
}

/** "his head" is the actor's own where nobody else is spoken of. */
function ofTheirOwn(rest: string, { mentions }: Reading): string {
  const people = mentions.filter(({ type }) => type === "person" || type === "character");
  return people.length === 1 ? rest.replace(/\b(?:his|her)\b/g, "their") : rest;
}

/** Praise and plain statements about acting tell nothing that could be known. */
const VAGUE =
  /^(?:with|well|hard|closely|extensively (?!in)|the (?:role|part|character|script|scene|opportunity|challenge)|to (?:the|a) (?:role|part|character|film|success))\b[^A-Z]*$|\b(?:aspects?|sense|depth|emotions?|nuances?|chemistry)\b/;
