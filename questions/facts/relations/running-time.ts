import { relation } from "../relation.ts";

export const runningTime = relation({
  name: "running-time",
  topic: "film",
  patterns: [
    // The film has a running time of 148 minutes.
    "{film} (has|had) a (running time|runtime) of {time:duration}",
    "{film} (runs|ran|lasts) [for ]{time:duration}",
    "(running time|runtime|length) of {film} (is|was) {time:duration}",
    "^running time: {time:duration}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.45,
      stems: ["How long does {film} run?", "What is the running time of {film}?", "How long is {film}?"],
    },
  ],
  samples: {
    match: [
      { text: "The film has a running time of 148 minutes.", finds: { time: "148 minutes" } },
      { text: "The film runs for 148 minutes.", finds: { time: "148 minutes" } },
    ],
    rows: [{ source: "| runtime = 107 mins", finds: { time: "107 minutes" } }],
    miss: ["The first cut ran for 148 minutes.", "The shoot of the film took 148 days."],
  },
});
