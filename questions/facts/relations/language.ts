import { isLanguage, languagesBeside } from "../lexicon/languages.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { valuesUnder } from "../rows.ts";
import { textValue } from "../values.ts";

export const language = relation({
  name: "language",
  topic: "film",
  patterns: [],
  // The Glass Harbour is a 2009 Indian Tamil-language drama film.
  find: ({ text, mentions, sentence }) => {
    if (mentions[0]?.type !== "film" || mentions[0].start !== sentence.start) return [];
    const [, named = ""] =
      /(?:is|was) an? [^.;]{0,60}?\b(\p{Lu}\p{Ll}+)[- ]language [^.;]{0,60}\b(?:film|movie)\b/u.exec(text) ?? [];
    return row(named);
  },
  findInRow: (reading) => {
    const [first, ...others] = valuesUnder(/^language$/i, reading);
    return first === undefined || others.length > 0 ? [] : row(first.text);
  },
  asks: [
    {
      answer: "language",
      worth: 0.4,
      options: ({ language: key }) => languagesBeside(key?.text ?? ""),
      stems: [
        "In which language was {film} made?",
        "Which language is spoken in {film}?",
        "In {film}, which language is spoken?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The Glass Harbour is a 2009 Indian Tamil-language drama film.", finds: { language: "Tamil" } }],
    rows: [
      { source: "| language = Tamil", finds: { language: "Tamil" } },
      // nobody asks
      { source: "| language = English", finds: null },
      { source: "| language = Silent", finds: null },
      // which of them is meant?
      { source: "| language = {{ubl|English|Cantonese}}", finds: null },
    ],
    miss: ["A Tamil-language film tells the same story.", "The film was shown in Tamil."],
  },
});

/** English is what most films of an English encyclopedia are in: nobody asks. Of several, none is the film's own. */
function row(named: string): Record<string, Value>[] {
  const name = named.replace(/ \([^)]*\)$/, "").trim();
  return isLanguage(name) ? [{ language: textValue(name) }] : [];
}
