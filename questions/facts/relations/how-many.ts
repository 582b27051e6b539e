import { isSelfContained } from "../clauses/clause.ts";
import type { Reading, Value } from "../model.ts";
import { isCircumstance } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const DONE =
  "built|made|used|created|constructed|hired|employed|destroyed|designed|sewn|manufactured|drawn|painted|recorded|auditioned|tested|wrecked|cast|rented|trained|recruited|needed|required|installed|flown in|shipped|planted|animated|sculpted|prepared|photographed";
const DID =
  "built|made|used|created|constructed|hired|employed|destroyed|designed|manufactured|drew|painted|auditioned|wrecked|rented|recruited|installed|planted|animated|sculpted|required|trained|interviewed|tested";
const TEAM =
  "(the (crew|production|team|filmmakers|producers|production team|effects team|art department|costume department|special effects team|visual effects team|film crew|set|shoot|battle|sequence|studio)|{film}|{:person}|{:person} and {:person}|{:person}'s (team|crew)|{:organisation})";

const NO_THINGS =
  /^(?:hundred|thousand|dozen|million|score|of|more|other|others|additional|and|to|or|new|years?|people|minutes|hours|days|weeks|months|feet|foot|metres|meters|miles|pounds|percent|mm|times?|films?|movies|awards?|nominations?|theaters|theatres|screens|stars|men|women|characters|roles|parts|main|lead|leads)$/i;

export const howMany = relation({
  name: "how-many",
  topic: "production",
  patterns: [
    // Forty fishing boats were built for the harbour scenes.
    `{count} {things:text} (were|had been) ~{done:=${DONE}}/`,
    `{count} {things:text} (were|had been) ~{done:=${DONE}} {rest:text}/`,
    // The crew built forty fishing boats.
    `${TEAM} ~{did:=${DID}} {count} {things:text}/`,
    `${TEAM} ~{did:=${DID}} {count} {things:text} {rest:text}/`,
  ],
  guard: ({ things, count }, reading) => isCountable(things) && !isCompared(count, reading),
  refine: (values) => {
    const done = values.done?.text ?? (values.did?.text === "drew" ? "drawn" : values.did?.text);
    const { count, things, rest } = values;
    if (done === undefined || count === undefined || things === undefined) return null;
    if (rest === undefined) return { count, things, done: textValue(done) };
    return isCircumstance(rest.text) ? { count, things, done: textValue(done), rest } : null;
  },
  asks: [
    {
      answer: "count",
      worth: 0.45,
      stems: [
        "In the making of {film}, how many {things} were {done} {rest}?",
        "How many {things} were {done} {rest} in the making of {film}?",
        "How many {things} were {done} for {film}?",
        "For {film}, how many {things} were {done}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Forty fishing boats were built in a disused quarry.",
        finds: { count: "Forty", things: "fishing boats", done: "built", rest: "in a disused quarry" },
      },
      { text: "The crew built 24 wooden huts.", finds: { count: "24", things: "wooden huts", done: "built" } },
    ],
    miss: [
      "Forty of them were built.",
      "Forty boats were to be built.",
      "Forty more boats were built.",
      "Over a span of three years were built.",
      "Two were built.",
    ],
  },
});

/** A plural of one to five words that is nobody's in particular. */
function isCountable(things: Value | undefined): boolean {
  if (things === undefined || !isSelfContained(things.text)) return false;
  const words = things.text.split(" ");
  if (words.length > 6 || NO_THINGS.test(words[0] ?? "") || NO_THINGS.test(words.at(-1) ?? "")) return false;
  const head = /^(.*?)(?= (?:of|for|with|in|from|on) |$)/.exec(things.text)?.[0] ?? "";
  return (
    /(?:s|men|women|people|children|horses|sheep|extras)$/.test(head) &&
    !/\b(?:that|who|which|and|or|to|were|was|had|have)\b|\d/.test(things.text)
  );
}

/** "two of the", "the other three", "more than double": a part or a comparison. */
function isCompared(count: Value | undefined, { text, sentence }: Reading): boolean {
  const before = count?.mention ? text.slice(0, count.mention.start - sentence.start) : "";
  if (/\btotal of $/i.test(before)) return false;
  return /\b(?:the|these|those|all|other|remaining|last|first|next|another|of|and|to|or|his|her|their|its|no|number|stage|part|room) $/i.test(
    before,
  );
}
