import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const HIRED = "(hired|brought in|chose|enlisted|recruited|commissioned|engaged|selected|signed|employed)";
const TASK =
  "{task:=write the script|write the screenplay|write a script|write the adaptation|write a screenplay|write the first draft|co-write the script|co-write the screenplay|adapt the novel|adapt the book|adapt the play|compose the score|compose the music|write the score|write the music|score the film|shoot the film|photograph the film|edit the film|design the sets|design the costumes|design the title sequence|choreograph the dances|choreograph the fights|choreograph the dance sequences|write the lyrics|write the songs|direct the film}";

/** What is done by whom: the trade that a task asks for, and how it is said. */
const TASKS: readonly (readonly [RegExp, string, string])[] = [
  [/lyrics/, "lyricist", "write the lyrics for"],
  [/songs/, "singer", "write songs for"],
  [/score|music/, "composer", "compose the score of"],
  [/first draft/, "writer", "write the first draft of"],
  [/script|screenplay|adapt/, "writer", "write the screenplay of"],
  [/edit/, "editor", "edit"],
  [/sets/, "production designer", "design the sets of"],
  [/costumes/, "costume designer", "design the costumes of"],
  [/choreograph/, "choreographer", "choreograph"],
  [/shoot|photograph/, "cinematographer", "shoot"],
  [/direct/, "director", "direct"],
];

const JOB =
  "{job:=cinematographer|director of photography|composer|editor|production designer|costume designer|choreographer|screenwriter|co-writer|co-screenwriter|lyricist|writer|visual effects supervisor}";

const JOBS: Readonly<Record<string, string>> = {
  "director of photography": "cinematographer",
  screenwriter: "writer",
  "co-writer": "writer",
  "co-screenwriter": "writer",
};

const tradeFor = (task: Value | undefined) => TASKS.find(([, , said]) => said === task?.text)?.[1] ?? "";

export const hiredTo = relation({
  name: "hired-to",
  topic: "crew",
  patterns: [
    // Martin Vale hired Nora Ashdown to write the screenplay.
    `{by:person|organisation} ~${HIRED} [{:words} ]{who:person} to ${TASK}`,
    // Martin Vale brought in Nora Ashdown as a co-writer.
    `{by:person|organisation} ~${HIRED} [{:words} ]{who:person} as [a |an |the |his |her |{film}'s ]${JOB}`,
    `{who:person} was ~(hired|brought in|enlisted|recruited|engaged|chosen|selected|signed) [by {by:person|organisation} ]as [a |an |the |his |her |{film}'s ]${JOB}`,
    `{who:person} was ~(hired|brought in|enlisted|recruited|commissioned|engaged|chosen|selected|signed)[ by {by:person|organisation}] to ${TASK}`,
  ],
  guard: (_, { text }) =>
    !/\b(?:sequel|remake|second film|third film|follow-up|spin-off|replaced|originally|initially|rejected)\b/i.test(
      text,
    ),
  refine: ({ by, who, task, job }) => {
    if (job !== undefined) return { by, who, job };
    const said = TASKS.find(([word]) => word.test(task?.text ?? ""))?.[2];
    if (who === undefined || said === undefined) return null;
    return { by, who, task: textValue(said) };
  },
  asks: [
    {
      answer: "who",
      role: ({ task }) => tradeFor(task),
      worth: 0.55,
      stems: [
        "Whom did {by} hire to {task} {film}?",
        "Who was hired by {by} to {task} {film}?",
        "Who was hired to {task} {film}?",
        "Who was brought in to {task} {film}?",
      ],
    },
    {
      answer: "who",
      aspect: "job",
      role: ({ job }) => JOBS[job?.text.toLowerCase() ?? ""] ?? job?.text.toLowerCase(),
      worth: 0.55,
      stems: [
        "Whom did {by} take on as {job} of {film}?",
        "Who was hired by {by} as {job} of {film}?",
        "Who was hired as {job} of {film}?",
        "Who was taken on as {job} of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale hired Nora Ashdown to write the screenplay.",
        finds: { by: "Martin Vale", who: "Nora Ashdown", task: "write the screenplay of" },
      },
      { text: "Otto Brandt was commissioned to compose the score.", finds: { who: "Otto Brandt" } },
    ],
    miss: [
      "Martin Vale hired Nora Ashdown to write the sequel.",
      "Martin Vale hired a boat to shoot the film.",
      "Martin Vale wanted Nora Ashdown to write the screenplay.",
    ],
  },
});
