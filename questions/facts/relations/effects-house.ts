import { EFFECTS_HOUSES } from "../lexicon/houses.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const HOUSE = new RegExp(`\\b(${anyOf(EFFECTS_HOUSES)})\\b`, "g");
const EFFECTS = /\b(?:effects|CGI|digital|animation|compositing|models?|shots?|creature)\b/i;
const MADE =
  /\b(?:created|provided|produced|developed|handled|supervised|made|worked|hired|contributed|rendered|animated|brought back|completed|delivered|built|designed|done|by)\b/i;

export const effectsHouse = relation({
  name: "effects-house",
  topic: "production",
  sections: /effect|production|film|design|animation|lead|photography/i,
  patterns: [],
  find: housesIn,
  asks: [
    {
      answer: "house",
      many: true,
      worth: 0.5,
      options: ({ house }) => rowOf(EFFECTS_HOUSES, house?.text),
      stems: [
        "Which of these companies made effects for {film}?",
        "Which of these effects houses worked on {film}?",
        "Which of these companies worked on the effects of {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The visual effects were created by Framestore.", finds: { house: "Framestore" } }],
    miss: ["Framestore refused to create the visual effects.", "Framestore was founded in 1986."],
  },
});

function housesIn(reading: Reading): Record<string, Value>[] {
  const { text } = reading;
  if (!EFFECTS.test(text) || !MADE.test(text) || !isAsserted(reading)) return [];
  if (/\b(?:turned down|refus\w+|declin\w+|previous|earlier|other films?|sequel|left)\b/i.test(text)) return [];
  return [...new Set([...text.matchAll(HOUSE)].map((match) => match[1] ?? ""))].map((house) => ({
    house: textValue(house),
  }));
}
