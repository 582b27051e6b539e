import { relation } from "../../relation.ts";

export const editionHost = relation({
  name: "edition-host",
  about: ["award"],
  topic: "history",
  patterns: [
    // The 88th Lantern Awards ceremony was held at the theatre and hosted by Otto Brandt.
    "{edition:ceremony} [ceremony ]was ... hosted by [{:words} ]{who:person}",
    "{who:person} hosted [the ]{edition:ceremony}",
  ],
  guard: ({ edition }) => /^\d+(?:st|nd|rd|th) /.test(edition?.text ?? ""),
  asks: [
    {
      answer: "who",
      draw: "peers",
      worth: 0.75,
      stems: ["Who hosted {edition}?", "Who was the host of {edition}?", "Which host led through {edition}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "The 88th Lantern Awards ceremony was held at a theatre and hosted by Robert Holt.",
        finds: { edition: "88th Lantern Awards", who: "Robert Holt" },
      },
    ],
    miss: ["The ceremony was hosted by Robert Holt.", "The 88th Lantern Awards ceremony was seen by Robert Holt."],
  },
});
