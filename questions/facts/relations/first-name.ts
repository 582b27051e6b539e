import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const NAMED =
  /^(?:In (?:the|an?|early|earlier) (?:[a-z]+ ){0,3}(?:drafts?|scripts?|screenplays?|versions?), )?(?:[Tt]he character (?:of )?)?$/;
const WAS = /^ (?:was|is) (?:originally|initially|at first|first) (?:to be )?(?:named|called) $/;

export const firstName = relation({
  name: "first-name",
  topic: "cast",
  patterns: [],
  find: namesIn,
  asks: [
    {
      answer: "first",
      worth: 0.6,
      stems: [
        "What was {character} in {film} originally to be called?",
        "Which name did {character} in {film} have at first?",
        "What was the original name of {character} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Writing",
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "The character of Edda Vane was originally named Clara Lindqvist.",
        finds: { character: "Edda Vane", first: "Clara Lindqvist" },
      },
    ],
    miss: ["The harbour was originally named Porthaven.", "Edda Vane was originally a nurse."],
  },
});

/** The character of Edda Vane was originally named Clara Lindqvist: two names, and nothing between them but that. */
function namesIn(reading: Reading): Record<string, Value>[] {
  const { text, mentions, sentence } = reading;
  const [character, first] = mentions;
  if (character?.type !== "character" || first === undefined || !/^(?:person|character|name)$/.test(first.type))
    return [];
  const before = text.slice(0, character.start - sentence.start);
  const between = text.slice(character.end - sentence.start, first.start - sentence.start);
  if (!NAMED.test(before) || !WAS.test(between) || !first.text.includes(" ") || !isAsserted(reading)) return [];
  const value: Value = { type: "character", text: first.text, key: first.text.toLowerCase(), mention: null };
  return [{ character: valueFrom(character), first: value }];
}
