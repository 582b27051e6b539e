import { JOBS } from "../lexicon/jobs.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";

/** Ties, trades and words for anybody: asked elsewhere, or not worth it. */
const NO_ROLE =
  /\b(?:man|woman|boy|girl|person|people|character|guy|lady|gentleman|stranger|friend|husband|wife|son|daughter|brother|sister|father|mother|parents?|cousin|uncle|aunt|nephew|niece|partner|lover|girlfriend|boyfriend|colleague|neighbou?r|child|kid|member|time|day|night|town|city|village|place|one|his|her|their|its|named|called)\b/i;

export const storyRole = relation({
  name: "story-role",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // a ship's ghost named Anna
    "(a|an) {role:words} (named|called) {who:character}",
    // a stowaway, Anna, who hides below deck
    "(a|an) {role:words}, {who:character}, (who|to|and|whose|whom)",
  ],
  guard: ({ role }) => role !== undefined && !NO_ROLE.test(role.text) && !JOBS.some((job) => role.text.endsWith(job)),
  asks: [
    {
      answer: "who",
      gendered: true,
      worth: 0.6,
      stems: [
        "What is the name of the {role} in {film}?",
        "Which character in {film} is the {role}?",
        "In {film}, what is the {role} called?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "The captain finds a stowaway, Anna, who hides below deck.", finds: { role: "stowaway", who: "Anna" } },
      { text: "Martin hires a body double named Robert.", finds: { role: "body double", who: "Robert" } },
    ],
    miss: [
      "Martin meets a woman named Anna.",
      "Martin meets a friend, Robert, who is ill.",
      "Martin, a stowaway, hides.",
      "Martin hires an architect named Robert.",
    ],
  },
});
