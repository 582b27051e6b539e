import { typeChar } from "../mentions/mask.ts";
import { isAtAnotherAge } from "../mentions/one-character.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { isKnown, isOfCast } from "../phrases/cast-line.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const LINE = new RegExp(
  `^[${typeChar("person")}][\\uE100-\\uF8FF](?: \\([^()]{1,40}\\))? (?:as|plays|portrays|appears as) (?:the |an? )?(?:(young|younger|little|teenage|adult|old|older|elderly) )?[${typeChar("character")}${typeChar("person")}]([\\uE100-\\uF8FF])(?=$|[.,;:]| \\(| in\\b)`,
);

/** How old a character is, as it is said of one whom two people play. */
const AGES: Readonly<Record<string, string>> = {
  ...{ young: "young", younger: "young", little: "young" },
  ...{ old: "elderly", older: "older", elderly: "elderly", adult: "adult", teenage: "teenage", teen: "teenage" },
};

export const playsAtAge = relation({
  name: "plays-at-age",
  topic: "cast",
  within: "everywhere",
  patterns: [],
  // Hugh Marsh as young Samuel Crane
  find: atAge,
  asks: [
    {
      answer: "actor",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who plays the {age} {character} in {film}?",
        "In {film}, who plays the {age} {character}?",
        "Which actor plays the {age} {character} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Cast",
    match: [
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "Burt Kwouk as the elderly Samuel Crane",
        finds: { actor: "Burt Kwouk", age: "elderly", character: "Samuel Crane" },
      },
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "Burt Kwouk as Young Samuel Crane",
        finds: { actor: "Burt Kwouk", age: "young", character: "Samuel Crane" },
      },
    ],
    miss: [
      "Samuel Crane (Robert Holt) waits. Burt Kwouk as Samuel Crane",
      "Samuel Crane (Robert Holt) waits. Hugh Marsh as young Samuel Crane",
      "Samuel Crane (Robert Holt) waits. Burt Kwouk as young Samuel Crane's father",
      "Burt Kwouk as a young sailor",
    ],
  },
});

function atAge(reading: Reading): Record<string, Value>[] {
  const match = isOfCast(reading) ? LINE.exec(reading.mask) : null;
  const [actor] = reading.mentions;
  const part = reading.mentions[(match?.[2] ?? "").charCodeAt(0) - 0xe100];
  if (match === null || actor === undefined || part === undefined || !isKnown(actor)) return [];
  const [said, name] = ageOf(match[1], part);
  const age = AGES[said.toLowerCase()];
  if (age === undefined || ARCHIVE.test(reading.text)) return [];
  return [
    {
      actor: valueFrom(actor),
      age: textValue(age),
      character: { ...valueFrom(part), text: name, key: name.toLowerCase() },
    },
  ];
}

const ARCHIVE = /\b(?:deleted|archiv\w+|voice|stand-?in|double)\b/i;

/** "young" and "Samuel Crane", whether the age is a part of the name or not. */
function ageOf(said: string | undefined, part: Mention): readonly [string, string] {
  const [first = "", ...rest] = part.text.split(" ");
  const [age, name] = isAtAnotherAge(part.text) ? [first, rest.join(" ")] : [said ?? "", part.text];
  const full = valueFrom(part).text;
  // never by the name under which somebody hides who was that child
  return [age, full.split(" ").includes(name) && !isAtAnotherAge(full) ? full : name];
}
