import type { Mention, Reading, Value } from "../model.ts";
import { isQuotable } from "../phrases/wording.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const SECTIONS = /cast|production|filming|character|development|writing|preparation|performance|role|design|music/i;

// Ines Calloway described her character as "a gull with nothing left to steal"
const SAID =
  /^ (?:[a-z]+ly |has |had |later |also )?(?:described|called|characteri[sz]ed|summed up|referred to|likened|compared|dubbed|labell?ed) ([^.;“”]{3,60}?) (?:as |to )?(?:being |a kind of |a sort of )?$/;

const OWN = /^(?:his|her|their|the) (?:own )?(?:character|role|part)$/;
const FEWEST = 4;
const MOST = 18;

export const castQuotation = relation({
  name: "cast-quotation",
  topic: "cast",
  sections: SECTIONS,
  attributes: true,
  patterns: [],
  find: saidIn,
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.65,
      stems: [
        "Which actor described {of} in {film} as “{words}”?",
        "Which member of the cast of {film} described {of} as “{words}”?",
        "Who of the cast of {film} described {of} as “{words}”?",
      ],
    },
  ],
  samples: {
    section: "Casting",
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse. Actress Ines Calloway was cast.",
        text: "Ines Calloway described her character as “a gull with nothing left to steal”.",
        finds: { who: "Ines Calloway", of: "the character", words: "a gull with nothing left to steal" },
      },
    ],
    miss: [
      "The actress Ines Calloway called it “a gull with nothing left to steal”.",
      "The actress Ines Calloway described her character as “lonely”.",
      "The actress Ines Calloway described the weather as “a gull with nothing left to steal”.",
    ],
  },
});

function saidIn(reading: Reading): Record<string, Value>[] {
  const at = reading.mentions.findIndex(({ type }) => type === "quote");
  const quote = reading.mentions[at];
  const who = reading.mentions.find(({ type, entity }) => type === "person" && entity?.roles.has("actor") === true);
  if (quote === undefined || who === undefined || who.start > quote.start || who.pronoun) return [];
  const said = SAID.exec(textBetween(who, quote, reading))?.[1];
  const of = said === undefined ? null : subjectOf(said, who, quote, reading);
  const words = valueFrom(quote);
  if (of === null || !isQuotable(words, FEWEST, MOST) || /\b(?:I|me|my|you|your|we|us)\b/.test(words.text)) return [];
  return [{ who: valueFrom(who), of, words }];
}

function textBetween(who: Mention, quote: Mention, { text, sentence }: Reading): string {
  return text.slice(who.end - sentence.start, quote.start - sentence.start);
}

/** The speaker's own part, or a character whom the words name. */
function subjectOf(said: string, who: Mention, quote: Mention, { mentions }: Reading): Value | null {
  if (OWN.test(said)) return textValue("the character");
  const between = mentions.filter(({ start, type }) => start > who.end && start < quote.start && type !== "date");
  const [only] = between;
  if (between.length !== 1 || only?.type !== "character" || only.text !== said || only.pronoun) return null;
  return valueFrom(only);
}
