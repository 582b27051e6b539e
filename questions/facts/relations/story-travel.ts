import { countriesBeside } from "../lexicon/countries-beside.ts";
import { baseForm } from "../lexicon/deeds.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import { provincesBeside } from "../lexicon/provinces.ts";
import { townsBeside } from "../lexicon/towns-beside.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { isTold, TOLD, UNREAL } from "../story/clauses.ts";
import { textValue } from "../values.ts";

const WHERE =
  "[the ][city of |state of |coast of |countryside of |island of ]{where:place}(/| to| in| at| from| by| on| under| during| using)";
const AWAY = "[away |abroad |out |down |over |up |off |all the way |overseas |together |alone ]";
const GOES =
  "{does:=travels|moves|flees|flies|goes|escapes|relocates|journeys|sails|emigrates|transfers|elopes|runs away|sets off|sets out|absconds|defects|immigrates|drives|heads|comes|rides}";
const GO =
  "{base:=travel|move|flee|fly|go|escape|relocate|journey|sail|emigrate|elope|run away|set off|set out|drive|head|come|ride}";
const IS =
  "{done:=sent|transferred|posted|exiled|deported|shipped|banished|extradited|summoned|relocated|assigned|dispatched|invited|taken|lured}";

/** Where somebody of the story goes, moves or is sent. */
export const storyTravel = relation({
  name: "story-travel",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // Anna flees to Lisbon.
    `{who:character} ~${GOES} ${AWAY}to ${WHERE}`,
    // Anna is sent to Lisbon.
    `{who:character} is ~${IS} ${AWAY}to ${WHERE}`,
    // Anna arrives in Lisbon.
    `{who:character} ~{does:=arrives|lands|settles|ends up|disembarks} {at:=in} ${WHERE}`,
    // Anna and Martin flee to Lisbon.
    `{who:character} and {mate:character} ~${GO} ${AWAY}to ${WHERE}`,
    // Anna flees with her sister to Lisbon.
    `{who:character} ~${GOES} (with {:words}|by {:words}) to ${WHERE}`,
  ],
  guard: ({ who, where }, { text, sentence }) => {
    const [from, to] = [who?.mention?.start, where?.mention?.end].map((at) => (at ?? sentence.start) - sentence.start);
    const after = text.slice(to);
    return (
      isTold(text.slice(0, from)) &&
      !UNREAL.test(text.slice(0, to)) &&
      !/^(?:['’]s\b|,? (?:and|or|then|before|via|for) (?:then |later |to |on to )?\p{Lu})/u.test(after)
    );
  },
  refine: ({ who, mate, where, does, base, done, at }) => {
    if (who === undefined || where === undefined || townsOrLands(where).length === 0) return null;
    const verb: Record<string, Value> =
      done === undefined ? { base: base ?? textValue(baseForm(does?.text ?? "")) } : { done };
    return { who, where, to: at ?? textValue("to"), ...(mate !== undefined && { mate }), ...verb };
  },
  rivalWords: ({ base, done }) => [base?.text ?? done?.text ?? ""],
  asks: [
    {
      answer: "where",
      options: ({ where }) => townsOrLands(where),
      unnamed: true,
      worth: 0.6,
      stems: [
        "In {film}, {to} which {kind} do {who} and {mate} {base}?",
        "{to} which {kind} do {who} and {mate} {base} in {film}?",
        "In the story of {film}, {to} which {kind} do {who} and {mate} {base}?",
        "In {film}, {to} which {kind} does {who} {base}?",
        "{to} which {kind} does {who} {base} in {film}?",
        "In the story of {film}, {to} which {kind} does {who} {base}?",
        "In {film}, {to} which {kind} is {who} {done}?",
        "{to} which {kind} is {who} {done} in {film}?",
        "In the story of {film}, {to} which {kind} is {who} {done}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Anna is poor. Anna travels to Lisbon.", finds: { who: "Anna", where: "Lisbon", base: "travel" } },
      {
        text: "Anna is poor. After the war, Anna is sent to Portugal to find work.",
        finds: { who: "Anna", where: "Portugal", done: "sent" },
      },
      {
        text: "Anna is poor. Martin is rich. Anna and Martin flee to Lisbon.",
        finds: { who: "Anna", mate: "Martin", where: "Lisbon", base: "flee" },
      },
      { text: "Anna is poor. Anna arrives in Lisbon.", finds: { to: "in", where: "Lisbon", base: "arrive" } },
    ],
    miss: [
      "Anna hopes to move to Lisbon.",
      "Anna is poor. Martin says that Anna moves to Lisbon.",
      "Anna is poor. Anna travels to Lisbon and Porto.",
      "Anna is poor. Anna travels to the harbour.",
      "Anna is poor. Anna returns to Lisbon.",
    ],
  },
});

/** Places of the same kind that somebody could go to as well. */
function townsOrLands(where: Value | undefined): readonly string[] {
  const name = where?.text ?? "";
  const kind = kindOfPlace(name);
  if (kind === "city") return townsBeside(name);
  return kind === "country" ? countriesBeside(name) : provincesBeside(name);
}
