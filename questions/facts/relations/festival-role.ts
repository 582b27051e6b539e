import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

export const festivalRole = relation({
  name: "festival-role",
  topic: "release",
  patterns: [
    // The film was chosen as the closing film of the 2009 Locarno Film Festival.
    // The film closed the 39th Oslo Film Festival.
    "{film} {verb:=opened|closed} [the ]{festival}",
    "{film} (was|served as|was chosen as|was selected as) the {role:text} film (of|at) [the ]{festival}",
  ],
  refine: ({ verb, ...others }) =>
    verb === undefined ? others : { ...others, role: textValue(/^opened$/i.test(verb.text) ? "opening" : "closing") },
  asks: [
    {
      answer: "festival",
      worth: 0.7,
      stems: [
        "Which festival chose {film} as its {role} film?",
        "Which festival had {film} as its {role} film?",
        "At which festival was {film} the {role} film?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film closed the 39th Locarno Film Festival.", finds: { role: "closing" } },
      {
        text: "The film was chosen as the closing film of the Locarno Film Festival.",
        finds: { role: "closing", festival: "Locarno Film Festival" },
      },
    ],
    miss: ["The film was not the closing film of the Locarno Film Festival.", "The festival closed with another film."],
  },
});
