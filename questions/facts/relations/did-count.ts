import { isSelfContained } from "../clauses/clause.ts";
import { baseOf } from "../lexicon/verbs.ts";
import type { Reading, Value } from "../model.ts";
import { isCircumstance } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

/** Deeds that can be counted; what is felt, said or planned cannot. */
const COUNTED =
  /^(?:conduct|record|write|compose|film|shoot|play|perform|wear|read|draw|paint|use|rewrite|interview|audition|visit|test|watch|collect|spend|edit|sew|build|take|create|photograph|rehearse|direct|sing|design|improvise|portray|cast|voice|destroy|buy|purchase|submit|produce|cut|remove|add)$/;
const THINGS =
  /(?:drafts|scripts|versions|songs|pieces|cues|sessions|costumes|dresses|suits|drawings|storyboards|sketches|paintings|tapes|letters|photographs|takes|roles|characters|parts|instruments|books|scenes|sequences|shots|cameras|tests|auditions|actors|actresses|dancers|extras|musicians|models|miniatures|wigs|masks|cars|horses|dogs|boats|sets|endings|treatments|outlines|poems|notebooks|comics|interviews|locations|cities|countries|minutes of footage|hours of footage|minutes of music|hours of music|feet of film|pages)$/;

export const didCount = relation({
  name: "did-count",
  topic: "production",
  sections:
    /production|writing|script|development|casting|cast|film|photography|music|score|soundtrack|design|effect|lead|shoot|animation|post/i,
  patterns: [
    // Brandt conducted 45 recording sessions.
    "{who:person} ~{did:words} {count} {things:text}/",
    "{who:person} ~{did:words} {count} {things:text} of (the|his|her|{film}'s) (script|screenplay|story|treatment|score|song)",
    "{who:person} ~{did:words} {count} {things:text} {rest:text}/",
  ],
  guard: ({ things, count }, reading) =>
    things !== undefined &&
    THINGS.test(things.text) &&
    isSelfContained(things.text) &&
    things.text.split(" ").length <= 4 &&
    isWhole(count, reading),
  refine: ({ who, did, count, things, rest }) => {
    const base = baseOf(did?.text ?? "");
    if (base === undefined || !COUNTED.test(base)) return null;
    if (rest !== undefined && (/^of\b/.test(rest.text) || !isCircumstance(rest.text))) return null;
    return { who, does: textValue(base), count, things, rest };
  },
  asks: [
    {
      answer: "count",
      worth: 0.5,
      stems: [
        "In the making of {film}, how many {things} did {who} {does} {rest}?",
        "How many {things} did {who} {does} {rest} in the making of {film}?",
        "How many {things} did {who} {does} for {film}?",
        "For {film}, how many {things} did {who} {does}?",
        "In the making of {film}, how many {things} did {who} {does}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Otto Brandt conducted 45 recording sessions.",
        finds: { who: "Otto Brandt", does: "conduct", count: "45", things: "recording sessions" },
      },
      { text: "Nora Ashdown wrote four drafts of the script.", finds: { count: "four", things: "drafts" } },
    ],
    miss: [
      "Otto Brandt conducted 45 of them.",
      "Otto Brandt wanted four drafts.",
      "Otto Brandt wrote four drafts of a different script.",
      "Nora Ashdown wrote four more drafts.",
      "Nora Ashdown had written four drafts of another film's script, which he read.",
    ],
  },
});

/** The deed is of this film: no other work is named, and the number is no part or addition. */
function isWhole(count: Value | undefined, { text, mentions }: Reading): boolean {
  if (count === undefined || mentions.some(({ type }) => type === "work")) return false;
  return !/\b(?:more|other|another|additional|further|extra|previous|earlier|first (?:two|three|four|five))\b/i.test(
    text,
  );
}
