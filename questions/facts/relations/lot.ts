import { LOTS } from "../lexicon/houses.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const LOT = new RegExp(`\\b(${anyOf(LOTS)})(?: Film)? [Ss]tudios?\\b|\\b(Cinecittà|Babelsberg)\\b`, "g");
const SHOT =
  /^(?:(?:In|On|At|During|After|From|For) [^,]{2,60}, )?(.{2,80}?) (was|were) (?:[a-z]+ly |also |all |then |later |mostly |mainly )?(filmed|shot|built|constructed|recorded|staged|erected|photographed|done|created)\b/;
const SHOOT =
  /\b(?:[Ff]ilming|[Pp]rincipal photography|[Pp]roduction|[Ss]hooting)\b[^.;]{0,60}?\b(?:took place|began|started|commenced|moved|continued|was done|was carried out|was based|finished|ended|resumed|returned|shifted)\b/;

export const lot = relation({
  name: "lot",
  topic: "production",
  patterns: [],
  find: lotIn,
  asks: [
    {
      answer: "lot",
      worth: 0.55,
      options: ({ lot: key }) => rowOf(LOTS, key?.text),
      unnamed: true,
      stems: [
        "At which studios {was} {what} of {film} {done}?",
        "For {film}, at which studios {was} {what} {done}?",
        "At which film studios was {film} shot?",
        "At which studios did filming of {film} take place?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The harbour interiors were built at Pinewood Studios near London.",
        finds: { what: "the harbour interiors", done: "built", lot: "Pinewood" },
      },
      { text: "Filming moved to Ealing Studios in May 2008.", finds: { lot: "Ealing" } },
    ],
    miss: [
      "Filming was planned for Pinewood Studios, but the plans fell through.",
      "Pinewood Studios offered a job to Robert Holt.",
      "The harbour interiors were built at Pinewood Studios and Ealing Studios.",
      "The quay scenes were filmed in Brighton, and the interiors were shot at Ealing Studios.",
    ],
  },
});

/** The one lot of a sentence that tells what was shot or built there. */
function lotIn(reading: Reading): Record<string, Value>[] {
  const found = [...reading.text.matchAll(LOT)];
  const [first] = found;
  const name = first?.[1] ?? first?.[2];
  if (name === undefined || found.length > 1 || !isAsserted(reading)) return [];
  const before = reading.text.slice(0, first?.index);
  if (!/\b(?:at|in|to|on|within|near) (?:[a-z]+ )?$|['’]s? $|\bat the $/.test(before)) return [];
  const lot = textValue(name);
  const done = SHOT.exec(before);
  if (done === null) return SHOOT.test(before) ? [{ lot }] : [];
  // "Quay scenes were filmed in Brighton, and the interiors were shot at Ealing Studios"
  if (/[,;]|\b(?:and|while|but|whereas)\b/.test(before.slice(done.index + done[0].length))) return [];
  if (/^(?:the )?(?:film|movie|picture|production)$|^it$/i.test(done[1] ?? "") || isFilm(done[1] ?? "", reading))
    return [{ lot }];
  const what = thingSaid(textValue(lowered(done[1] ?? "")), reading);
  if (what === null) return [];
  return [{ lot, what, was: textValue(done[2] ?? ""), done: textValue(done[3] ?? "") }];
}

function isFilm(text: string, { mentions }: Reading): boolean {
  return mentions.some((mention) => mention.type === "film" && mention.text === text);
}

const lowered = (text: string) =>
  text.replace(/^(?:The|A|An|All|Some|Many|Most|Several|Exterior|Interior|Exteriors|Interiors|Scenes)\b/, (word) =>
    word.toLowerCase(),
  );
