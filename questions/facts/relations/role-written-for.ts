import { relation } from "../relation.ts";

export const roleWrittenFor = relation({
  name: "role-written-for",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Vale wrote the role specifically for Holt.
    "{by:person} ~wrote the (role|part|character)[ of {character:character|name}] [specifically |especially |specially |expressly ]for {who:person}/",
    "{by:person} ~(wrote|created|conceived|developed) the (role|part|character)[ of {character:character|name}] [specifically |especially ]with {who:person} in mind",
    "the (role|part|character)[ of {character:character|name}] was ~(written|created|conceived|developed) [specifically |especially ]with {who:person} in mind",
    "{by:person} ~(had|kept) {who:person} in mind for [the (role|part) of ]{character:character}",
    // The writers tailored Samuel Crane specifically for Robert Holt.
    "{by:person} ~tailored {character:character|name} [specifically |especially ]for {who:person}",
    "the (role|part) of [the ]{character:character|name} was ~(tailored|tailor-made|conceived|developed) [specifically |especially ]for {who:person}",
    "the (role|part|character)[ of {character:character|name}] was ~written [specifically |especially |specially |expressly ]for {who:person}/",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.6,
      stems: [
        "For whom was the part of {character} in {film} written?",
        "With which actor in mind was {character} in {film} written?",
        "The part of {character} in {film} was made for which actor?",
        "For which actor did {by} write a part in {film}?",
        "{by} wrote a part in {film} for which actor?",
        "Who had a part in {film} written for them by {by}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.5,
      stems: [
        "For which of these actors was a part in {film} written?",
        "With which of these actors in mind was a part in {film} written?",
        "Which of these actors had a part in {film} written for them?",
      ],
    },
  ],
  samples: {
    match: [
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "The part of Samuel Crane was tailored for Robert Holt.",
        finds: { character: "Samuel Crane", who: "Robert Holt" },
      },
      {
        text: "Martin Vale wrote the role specifically for Robert Holt.",
        finds: { by: "Martin Vale", who: "Robert Holt" },
      },
    ],
    miss: ["Martin Vale wrote the role in a week.", "Martin Vale wrote to Robert Holt."],
  },
});
