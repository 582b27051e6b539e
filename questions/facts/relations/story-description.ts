import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { descriptionsIn } from "../story/descriptions.ts";

/** What nobody else in the story is, by the look of it: no droid among men, no beauty among old ladies, no villain. */
const SINGULAR =
  /\b(?:droid|robot|android|cyborg|car|racecar|truck|tank|plane|train|ship|boat|computer|alien|creature|monster|ghost|spirit|vampire|werewolf|witch|wizard|god|goddess|demon|angel|dog|cat|wolf|bear|lion|tiger|mouse|rat|bird|fish|horse|dragon|toy|doll|wookiee|sith|jedi|elf|dwarf|beautiful|attractive|young|old|elderly|aged|little|teenage|handsome|gorgeous|mastermind|villain\w*|terrorist|sinister|evil|henchm[ae]n|killer|murderer|traitor|sidekick|protagonist|antagonist|hero|heroine|love interest|girl|boy|woman|man|lady|trusted|loyal|butler|secretary|maid|nurse)\b/i;
const LONGEST = 14;

/**
 * `odd` beside `what`, where it can be true of nobody else. Both keep `what`: a fact without it would speak for any
 * description, and no other could be asked about.
 */
function marked(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const { what } = values;
  return what === undefined || isOffice(what.text) ? values : { ...values, odd: what };
}

/** An office, a rank, a calling or a share in the story, that could be another's. */
function isOffice(what: string): boolean {
  return !SINGULAR.test(what) && what.split(" ").length <= LONGEST && !/^(?:an?|the) [a-z-]+$/.test(what);
}

/** "Edda, a novel about the harbour": what is told of is a work. */
const WORK =
  /^(?:an?|the) (?:[\w-]+ ){0,2}(?:novel|novella|exposé|book|play|film|song|story|poem|newspaper|magazine|letter|painting|series)\b/i;

const isOfSomebody = ({ what }: Readonly<Record<string, Value>>): boolean => !WORK.test(what?.text ?? "");

export const storyDescription = relation({
  name: "story-description",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  // Ines Calloway as Edda Vane: A retired smuggler who keeps the lighthouse
  find: (reading) => descriptionsIn(reading).filter(isOfSomebody).map(marked),
  rivalWords: ({ words }) => words?.text.split(" ") ?? [],
  // Whoever half knows a film knows who is who in it: it is known here to tell who could have done a deed.
  asks: [],
  samples: {
    section: "Cast",
    match: [
      {
        text: "Ines Calloway as Edda Vane: A retired smuggler who keeps the lighthouse.",
        finds: { who: "Edda Vane", what: "a retired smuggler who keeps the lighthouse" },
      },
      {
        text: "Robert Holt as Samuel Crane: Head of the harbour police.",
        finds: { who: "Samuel Crane", what: "the head of the harbour police" },
      },
      {
        text: "Robert Holt as Samuel Crane: A talking robot who keeps the lighthouse.",
        finds: { who: "Samuel Crane", odd: "a talking robot who keeps the lighthouse" },
      },
      {
        text: "Robert Holt plays Samuel Crane, Edda’s first navigator.",
        context: "Ines Calloway as Edda Vane.",
        finds: { who: "Samuel Crane", what: "Edda Vane's first navigator" },
      },
    ],
    miss: [
      "Robert Holt as Samuel Crane: One of the smugglers.",
      "Robert Holt as Samuel Crane: A young man.",
      "Robert Holt as Samuel Crane: A grim novel about the harbour and its people.",
      "Robert Holt as Samuel Crane: The part was cut by half.",
      "Robert Holt as Samuel Crane, whom nobody knows.",
      "Samuel waits. Anna finds Samuel Crane, the harbour's reclusive, bearded smuggler.",
      "Robert Holt as Samuel Crane, the lighthouse served as a model.",
    ],
  },
});
