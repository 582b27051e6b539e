import { ANIMALS } from "../lexicon/animals.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";

const KIND = `{kind:=${anyOf(ANIMALS)}}`;
const LIKE =
  "[young |little |small |old |elderly |giant |large |talking |stray |pet |wild |timid |friendly |lovable |grumpy |cowardly |brave |baby |female |male |white |black |brown |orphaned |anthropomorphic |green |yellow |blue ]";

/** Said of somebody who is none. */
const FIGURE = /\b(?:like|as|named|called|nicknamed|dubbed|disguised) (?:an? )?$/i;

export const storyAnimal = relation({
  name: "story-animal",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // Otto, a lovable badger,
    `{who:character}[ \\({:person}\\)], (a|an|the|his|her|their) ${LIKE}[pet ]${KIND}(,| who| named|/)`,
    // a badger named Otto
    `(a|an|his|her|their|the) ${LIKE}[pet ]${KIND}[,] (named|called) {who:character|name}`,
    // Ines Calloway as Edda: a badger who ...
    `{:person} as {who:character}(:|,| -| –)[ ](a|an|the) ${LIKE}${KIND}(,| who| that| and|/)`,
    `{who:character} is (a|an) ${LIKE}${KIND}(,| who| that| living|/)`,
  ],
  guard: ({ kind }, { text }) => !FIGURE.test(text.slice(0, text.indexOf(kind?.text ?? ""))),
  asks: [
    {
      answer: "kind",
      options: ({ kind }) => rowOf(ANIMALS, kind?.text),
      alike: true,
      worth: 0.6,
      stems: [
        "What kind of animal is {who} in {film}?",
        "In {film}, what sort of animal is {who}?",
        "Which animal is {who} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Edda meets a badger named Otto. Otto helps Edda.", finds: { kind: "badger", who: "Otto" } },
      { text: "Otto helps Edda. Otto, a grumpy badger, waits.", finds: { kind: "badger", who: "Otto" } },
    ],
    miss: ["Otto waits. Otto runs like a badger.", "Otto waits. Otto, a badger hunter, waits.", "Otto sees a badger."],
  },
});
