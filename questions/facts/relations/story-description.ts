import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { descriptionsIn } from "../story/descriptions.ts";

export const storyDescription = relation({
  name: "story-description",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  // Ines Calloway as Edda Vane: A retired smuggler who keeps the lighthouse
  find: descriptionsIn,
  rivalWords: ({ words }) => words?.text.split(" ") ?? [],
  asks: [
    {
      answer: "who",
      gendered: true,
      worth: 0.65,
      stems: [
        "Which character in {film} is {what}?",
        "In {film}, which character is {what}?",
        "In {film}, who is {what}?",
      ],
    },
  ],
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
        text: "Robert Holt plays Samuel Crane, Edda’s loyal navigator.",
        context: "Ines Calloway as Edda Vane.",
        finds: { who: "Samuel Crane", what: "Edda Vane's loyal navigator" },
      },
    ],
    miss: [
      "Robert Holt as Samuel Crane: One of the smugglers.",
      "Robert Holt as Samuel Crane: A young man.",
      "Robert Holt as Samuel Crane: The part was cut by half.",
      "Robert Holt as Samuel Crane, whom nobody knows.",
    ],
  },
});
