import { mentionsOf, sayMasked } from "../clauses/clause.ts";
import { didIn, doneIn, saysEnough } from "../clauses/facts.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const MADE =
  /^(?:designed|choreographed|built|created|sung|sang|painted|narrated|conducted|storyboarded|constructed|drew|drawn|performed)$/;

export const madeBy = relation({
  name: "made-by",
  topic: "crew",
  patterns: [],
  find: makerIn,
  asks: [
    {
      answer: "who",
      worth: 0.5,
      role: "",
      stems: [
        "Who {did} {what} for {film}?",
        "Who was it that {did} {what} for {film}?",
        "Who of the people behind {film} {did} {what}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The underwater lamps were designed by Ingrid Holm.",
        finds: { what: "the underwater lamps", did: "designed", who: "Ingrid Holm" },
      },
      {
        text: "Ingrid Holm designed a waterproof camera.",
        finds: { who: "Ingrid Holm", did: "designed", what: "a waterproof camera" },
      },
      {
        text: "The title sequence was drawn by Otto Brandt in a week.",
        finds: { who: "Otto Brandt", did: "drew", what: "the title sequence" },
      },
    ],
    miss: [
      "The underwater lamps were designed by a firm from Oslo.",
      "The lamps were to be designed by Ingrid Holm.",
      "They were designed by Ingrid Holm.",
      "The title sequence was drawn by Otto Brandt and Lena Moreau.",
      "Ingrid Holm designed it.",
      "Ingrid Holm designed a camera that he used later.",
      "Ingrid Holm built up the tension slowly by long takes.",
      "Robert Holt created the character's voice by mixing two tones.",
      "Ingrid Holm was asked to design a waterproof camera.",
    ],
  },
});

const PAST: Readonly<Record<string, string>> = { drawn: "drew", sung: "sang" };

/** Things that belong to this film alone: "the title sequence", not "the role", "a film", "the character's voice". */
const THING = /^(?:the|a|an|several|two|three|four|all) (?:[a-z-]+ ){0,4}[a-z-]+(?: of the [a-z-]+)?$/;
const NO_THING =
  /\b(?:film|films|movie|role|part|character|characters|story|idea|score|music|soundtrack|script|screenplay|work|sense|way|scene|scenes|lot|number|[a-z]+ing)\b|'/;

function isThing(text: string): boolean {
  return THING.test(text) && !NO_THING.test(text) && saysEnough(text);
}

/** What one person, and nobody beside, made for the film, said in either voice. */
function makerIn(reading: Reading): Record<string, Value>[] {
  return [...passive(reading), ...active(reading)];
}

function passive(reading: Reading): Record<string, Value>[] {
  const done = doneIn(reading);
  const what = done?.slots.what?.text ?? "";
  if (done === null || !MADE.test(done.verb) || !isThing(what)) return [];
  const by =
    /^by (?:the )?(?:[a-z]+ ){0,3}([\uE001-\uE0FF][\uE100-\uF8FF])(?!['\w]|,? and\b| &|, [\uE001-\uE0FF])/.exec(
      done.rest,
    );
  const who = by?.[1] === undefined ? undefined : mentionsOf(by[1], reading)[0];
  return who?.type === "person" ? [row(valueFrom(who), PAST[done.verb] ?? done.verb, what)] : [];
}

function active(reading: Reading): Record<string, Value>[] {
  const did = didIn(reading);
  if (did === null || did.who.type !== "person" || !MADE.test(did.did)) return [];
  const what = sayMasked(/^.*?(?= (?:for|in|on|from|with|to|at|by) |$)/.exec(did.rest)?.[0] ?? "", reading);
  return isThing(what) ? [row(valueFrom(did.who), did.did, what)] : [];
}

function row(who: Value, did: string, what: string): Record<string, Value> {
  return { who, did: textValue(did), what: textValue(what) };
}
