import { modalityOf } from "../modality.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const NOUN =
  "(?:Lion|Bear|Palm|Hugo|Raven|Leopard|Tiger|Alexander|Shell|Goblet|Dolphin|Pyramid|Peacock|Horse|Swan|Crow|Arrow|Eye|Heart|Carp|Lotus|Owl|Wolf|Camera|Grail)(?: Award| Prize)?";
/** won the Golden Raven at the | awarded the "Silver Heart" prize at the */
const WON = new RegExp(
  `\\b(?:won|wins|winning|received|receiving|awarded|earned|took home|taking|including|included|given) (?:both )?(?:the|a|an|its) [“"]?((?:(?:\\p{Lu}[\\p{L}'’-]+|of|the) ){0,4}${NOUN})[”"]?(?: [Pp]rize| [Aa]ward)? (?:at|from|of) (?:the )?$`,
  "u",
);
/** Hopes, and what came to somebody for something else. */
const OTHERWISE = /\bnominat\w*[^.;,]{0,60}$|\b(?:compet\w+|vied|contend\w+|previous\w*) for\b[^.;,]{0,60}$/;
/** The festival that gave the film a prize of its own name. */
export const prizeAt = relation({
  name: "prize-at",
  topic: "awards",
  patterns: [],
  find: prizesIn,
  asks: [
    {
      answer: "festival",
      worth: 0.55,
      stems: [
        "At which festival did {film} win the {prize}?",
        "Which festival gave {film} the {prize}?",
        "From which festival did {film} take home the {prize}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "The film won the Golden Raven at the Bergen Film Festival.",
        finds: { prize: "Golden Raven", festival: "Bergen Film Festival" },
      },
      {
        text: "The film won several awards, including the Silver Tiger Award at the 1983 Bergen Film Festival.",
        finds: { prize: "Silver Tiger Award", festival: "Bergen Film Festival" },
      },
    ],
    miss: [
      "The film was nominated for the Golden Raven at the Bergen Film Festival.",
      "The film won the Audience Award at the Bergen Film Festival.",
      "The film competed for the Golden Raven at the Bergen Film Festival.",
    ],
  },
});

function prizesIn(reading: Reading): Record<string, Value>[] {
  const { text, sentence, mentions } = reading;
  if (!mentions.some(({ type }) => type === "film")) return [];
  return mentions.flatMap((mention) => {
    if (mention.type !== "festival") return [];
    const before = text.slice(0, mention.start - sentence.start);
    const prize = WON.exec(before)?.[1]?.replace(/^(?:of|the) /, "");
    if (prize === undefined || OTHERWISE.test(before)) return [];
    if (modalityOf(text, before.length, before.length) !== "asserted" || / (?:Festival )?of$/.test(mention.text))
      return [];
    return [{ prize: textValue(prize), festival: valueFrom(mention) }];
  });
}
