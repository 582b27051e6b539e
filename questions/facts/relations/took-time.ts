import { OPENING } from "../phrases/opening.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const DO =
  "shoot|film|build|make|complete|create|construct|animate|render|design|photograph|finish|paint|choreograph|rehearse|stage|assemble|program|edit|restore|carve|sew";
const DONE =
  "shot|filmed|built|made|completed|created|constructed|animated|rendered|designed|photographed|finished|painted|choreographed|rehearsed|staged|assembled|edited|restored|carved|sewn";

const BASES = new Map(DONE.split("|").map((done, index) => [done, DO.replace("|program", "").split("|")[index] ?? ""]));

export const tookTime = relation({
  name: "took-time",
  topic: "production",
  patterns: [
    // The harbour set took three months to build.
    `${OPENING}{what:text}[,] (which )?~took [{:text} ]{time:duration} to {do:=${DO}}/`,
    `${OPENING}{what:text}[, (a|an|the|which) {:text},] ~took {time:duration} to {do:=${DO}}(/| and| at)`,
    // It took the crew three months to build the harbour set.
    `it ~took [{:text} |{:person} ]{time:duration} to {do:=${DO}} {what:text}/`,
    // The chase over the ice was filmed in six days.
    `${OPENING}{what:text} (was|were) ~{done:=${DONE}} (in|over|within) [the course of |a period of |just |only |about ][a ]{time:duration}[ period]/`,
    // An elaborate set was assembled by the lake, taking three months to build.
    `${OPENING}{what:text} (was|were) ..., (taking|which took) {time:duration} to {do:=${DO}}/`,
  ],
  refine: (values, reading) => {
    const what = thingSaid(values.what, reading);
    const base = values.do?.text.toLowerCase() ?? BASES.get(values.done?.text.toLowerCase() ?? "");
    if (what === null || base === undefined || /\b(?:shooting|filming|photography|film|version|cut)$/.test(what.text))
      return null;
    return { time: values.time ?? what, what, do: textValue(base) };
  },
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "How long did it take to {do} {what} for {film}?",
        "For {film}, how long did it take to {do} {what}?",
        "In the making of {film}, how long did it take to {do} {what}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The harbour set took three months to build.",
        finds: { what: "the harbour set", time: "three months", do: "build" },
      },
      {
        text: "It took the crew three months to build the harbour set.",
        finds: { what: "the harbour set", time: "three months" },
      },
      {
        text: "In the end, the chase over the ice was filmed in six days.",
        finds: { what: "the chase over the ice", time: "six days", do: "film" },
      },
      {
        text: "An elaborate lighthouse was assembled on the shore, taking three months to build.",
        finds: { what: "an elaborate lighthouse", time: "three months" },
      },
    ],
    miss: [
      "It took three months to build.",
      "The scene took three months to film.",
      "The harbour set was to take three months to build.",
      "The harbour set was built in 2008.",
      "Robert Holt took three months to recover.",
    ],
  },
});
