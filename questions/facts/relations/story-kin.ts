import { plainTie, tiesBeside } from "../lexicon/kinship.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { TOLD, UNREAL } from "../story/clauses.ts";
import { kinIn, TIES } from "../story/kin.ts";
import { textValue } from "../values.ts";

/** Of these a story has but one, and nobody else in it could be taken for him. */
const SERVES =
  /boss|mentor|assistant|secretary|butler|bodyguard|chauffeur|lawyer|therapist|psychiatrist|roommate|partner|land(?:lady|lord)|maid|housekeeper|henchman|tutor|apprentice|protégée?|neighbou?r|friend/;

/** Words of a tie, each by itself: "mother-in-law" is three. */
const KIN = TIES.split(/[|-]| /).filter((word) => word.length > 2 && word !== "law");

/** Whoever is of another age is seen at once among the rest of the cast. */
const ELDER = /mother|father|uncle|aunt|widow/;

/** `elder` beside the tie, where the one who has it cannot be asked for; `kin`: what they are to each other, where it can be. */
function askable(values: Readonly<Record<string, Value>>, { text }: Reading): Readonly<Record<string, Value>>[] {
  const { tie } = values;
  if (tie === undefined || SERVES.test(tie.text)) return [];
  const plain = plainTie(tie.text);
  const sure = !UNREAL.test(text) && [values.who, values.whose].every(isByOwnName);
  const kin = sure && besides(plain, values.who).length >= 3 ? { kin: textValue(plain) } : undefined;
  return [{ ...values, ...kin, ...(ELDER.test(tie.text) && { elder: tie }) }];
}

/** The sentence calls them by a part of the name: who goes by two names may be two people. */
function isByOwnName(value: Value | undefined): boolean {
  const words = new Set(value?.text.toLowerCase().split(/[ -]/));
  return (
    value?.mention?.text
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => words.has(word)) === true
  );
}

const besides = (tie: string, who: Value | undefined) => tiesBeside(tie, who?.mention?.entity?.gender ?? "unknown");

export const storyKin = relation({
  name: "story-kin",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  // Anna's late husband Martin | Martin, Anna's husband | her husband, Martin
  find: (reading) => kinIn(reading).flatMap((values) => askable(values, reading)),
  // Whoever is kin of another kind is no wrong answer either: nobody takes a mother-in-law for a fiancée.
  rivalWords: () => KIN,
  asks: [
    {
      answer: "who",
      worth: 0.65,
      stems: [
        "What is the name of {whose}’s {tie} in {film}?",
        "In {film}, who is {whose}’s {tie}?",
        "Which character in {film} is {whose}’s {tie}?",
      ],
    },
    {
      answer: "whose",
      worth: 0.6,
      stems: [
        "Whose {tie} is {who} in {film}?",
        "In {film}, whose {tie} is {who}?",
        "In the story of {film}, whose {tie} is {who}?",
      ],
    },
    {
      answer: "kin",
      options: ({ kin, who }) => besides(kin?.text ?? "", who),
      alike: true,
      worth: 0.5,
      stems: [
        "In {film}, what relation is {who} to {whose}?",
        "What relation is {who} to {whose} in {film}?",
        "How is {who} related to {whose} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna sells the farm to her overbearing husband, Martin.",
        finds: { whose: "Anna", tie: "husband", who: "Martin" },
      },
      { text: "Anna's late husband Martin left a letter.", finds: { whose: "Anna", tie: "husband", who: "Martin" } },
      {
        text: "Robert, Anna's younger brother, returns.",
        finds: { whose: "Anna", tie: "younger brother", who: "Robert", kin: "brother" },
      },
      { text: "Anna is married to Martin, but leaves him.", finds: { whose: "Anna", tie: "husband", who: "Martin" } },
      { text: "Robert is the son of Martin.", finds: { whose: "Martin", tie: "son", who: "Robert" } },
    ],
    miss: [
      "Anna waits. Robert tells the landlord, who decides to marry Robert to his daughter Anna.",
      "Robert, Anna's butler, returns.",
      "Anna's husband meets Martin.",
      "Robert speaks to Martin about his wife Anna.",
      "Anna speaks to Clara about her husband Martin.",
      "Robert explains that if he smokes, his wife Anna will be told.",
      "Robert, the brother of Anna and Clara, returns.",
    ],
  },
});
