import { relation } from "../relation.ts";

export const soundtrackTracks = relation({
  name: "soundtrack-tracks",
  topic: "music",
  patterns: [
    // The soundtrack consists of 33 tracks.
    "(soundtrack|soundtrack album|album|score) ~(consists of|contains|features|includes|comprises|has) {count} (tracks|songs)",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.3,
      stems: [
        "How many tracks are on the soundtrack of {film}?",
        "The soundtrack of {film} has how many tracks?",
        "How many tracks does the soundtrack of {film} hold?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The soundtrack consists of 17 tracks.", finds: { count: "17" } }],
    miss: ["The film features 17 songs.", "The soundtrack was released in 2009."],
  },
});
