import { kindOfPlace } from "../lexicon/places.ts";
import { provinceKind, provincesBeside } from "../lexicon/provinces.ts";
import type { Reading, Value } from "../model.ts";
import { OPENING } from "../phrases/opening.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const SHOT = "filmed|shot|staged|photographed";
const SPOT =
  "[on location |entirely |mostly |mainly |primarily |partly |largely |on the streets of |in the streets of ]";
const ASK = "{was} {what} of {film} {done}";

export const shotIn = relation({
  name: "shot-in",
  topic: "production",
  patterns: [
    // The storm scenes were filmed in Porthaven, Cornwall.
    `${OPENING}{what:text} {was:=was|were} ~{done:=${SHOT}} ${SPOT}(in|near|outside|at|around|on) [the ][city of |town of |village of |state of |province of |island of |deserts of |mountains of ]{where:place}`,
    // The storm scenes were filmed at Ashdown Manor in Kent.
    `${OPENING}{what:text} {was:=was|were} ~{done:=${SHOT}} ${SPOT}(at|on|in|inside|outside) [the |a |an ][{:name|organisation|person}|{:words}][,] (in|near|outside) [the ]{where:place}`,
    // The storm scenes were filmed on a beach outside Porthaven, on the edge of a moor in Cornwall.
    `${OPENING}{what:text} {was:=was|were} ~{done:=${SHOT}} (at|on|in|over|inside|outside|near|above) ... in [the ]{where:place}[, {:place}](.|;)`,
    // The market scenes were filmed on the streets of Tangier.
    `${OPENING}{what:text} {was:=was|were} ~{done:=${SHOT}} [on location |entirely |mostly |partly ](on|in) the (streets|backstreets|outskirts|suburbs|hills|harbour|harbor|rooftops|port|countryside)[ and {:words}] (of|outside|around|near) [the old quarter of |downtown ]{where:place}`,
    // The wedding scenes were filmed at Ashdown Hall in the old district of Tangier.
    `${OPENING}{what:text} {was:=was|were} ~{done:=${SHOT}} [on location ](at|in|on|inside) ... in the ({:name|place|person}|{:words}) (neighborhood|neighbourhood|district|suburb|area|section|quarter) of [downtown ]{where:place}`,
    // Vale shot the storm scenes in Cornwall.
    `{:person} ~{did:=filmed|shot} {what:text} ${SPOT}(in|near) [the ]{where:place}`,
    // Shooting of the storm scenes took place in Cornwall.
    "(filming|shooting) (of|for) {what:text} (took place|was done|was completed|occurred) [on location ](in|near) [the ]{where:place}",
  ],
  refine: (values, reading) => {
    const what = thingSaid(values.what, reading);
    const place = placeAsked(values.where, reading);
    if (what === null || place === null) return null;
    if (
      /\b(?:film|filming|photography|shooting|production|picture|movie|adaptation|feature|shoot|series|sequel|version)$/i.test(
        what.text,
      )
    )
      return null;
    const plural = /s$/.test(what.text) && !/ss$/.test(what.text);
    const said = {
      what,
      was: values.was ?? textValue(plural ? "were" : "was"),
      done: values.done ?? textValue("filmed"),
    };
    const kind = provinceKind(place.text);
    return kind === null ? { ...said, where: place } : { ...said, region: place, kindOf: textValue(kind) };
  },
  asks: [
    {
      answer: "where",
      worth: 0.55,
      stems: [`In which {kind} ${ASK}?`, "For {film}, in which {kind} {was} {what} {done}?", `Which {kind} ${ASK} in?`],
    },
    {
      answer: "region",
      worth: 0.55,
      options: ({ region }) => provincesBeside(region?.text),
      stems: [
        `In which {kindOf} ${ASK}?`,
        "For {film}, in which {kindOf} {was} {what} {done}?",
        `Which {kindOf} ${ASK} in?`,
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The storm scenes were filmed in Porthaven, Cornwall.",
        finds: { what: "the storm scenes", region: "Cornwall", kindOf: "English county" },
      },
      {
        text: "The storm scenes were filmed at the White Rocks, on the edge of a moor in Cornwall.",
        finds: { what: "the storm scenes", region: "Cornwall" },
      },
      {
        text: "Martin Vale shot the market scenes in Tangier.",
        finds: { what: "the market scenes", where: "Tangier" },
      },
      { text: "The market scenes were filmed on the streets of Tangier.", finds: { where: "Tangier" } },
      {
        text: "The wedding scenes were filmed at Ashdown Hall in the old district of Tangier.",
        finds: { what: "the wedding scenes", where: "Tangier" },
      },
      { text: "Filming of the market scenes took place in Tangier.", finds: { where: "Tangier" } },
    ],
    miss: [
      "The storm scenes were filmed on a beach, and the market was built in Cornwall.",
      "The film was shot in Cornwall.",
      "The storm scenes were to be filmed in Cornwall.",
      "The storm scenes were filmed in Cornwall and Wales.",
      "The storm scenes were filmed in Cornwall, Norway, and Wales.",
      "The scenes were filmed in Cornwall.",
    ],
  },
});

/** Somewhere else, or something else, is told of before the place. */
function goesOn(before: string): boolean {
  const at = before.search(/\b(?:filmed|shot|staged|photographed)\b/);
  return at >= 0 && ELSEWHERE.test(before.slice(at));
}

const ELSEWHERE = /;|\b(?:while|whereas|but|which|who|where)\b|\band (?:in|at|on|the|then|was|were)\b/;

/** A city, region or country that is known; of a small town its region. Null where the sentence goes on to another one. */
function placeAsked(where: Value | undefined, { text, sentence }: Reading): Value | null {
  const mention = where?.mention;
  if (where === undefined || mention == null) return null;
  const after = text.slice(mention.end - sentence.start);
  if (goesOn(text.slice(0, mention.start - sentence.start))) return null;
  if (/^(?:,? and|,? or|,? as well as|;) (?:in |at |the )?\p{Lu}/u.test(after)) return null;
  if (/^, [^.;()]{2,60},? and (?:in |the )?\p{Lu}/u.test(after)) return null;
  if (kindOfPlace(where.text) !== null || provinceKind(where.text) !== null) return where;
  const region = /, ([^,]+)$/.exec(where.text)?.[1];
  if (region === undefined || (kindOfPlace(region) === null && provinceKind(region) === null)) return null;
  return { type: "place", text: region, key: region.toLowerCase(), mention: null };
}
