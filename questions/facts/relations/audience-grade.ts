import { relation } from "../relation.ts";

export const audienceGrade = relation({
  name: "audience-grade",
  topic: "reception",
  patterns: [
    // Audiences surveyed by CinemaScore gave the film a B- grade.
    "(by|from) {site:outlet} (gave|graded|awarded) ({film}|it) ... {grade:grade}",
    "{film} ~(received|earned|got|garnered|was given) ... {grade:grade} ... (from|by|on) ... {site:outlet}",
    "{site:outlet}... {film} ... {grade:grade}",
    "{grade:grade} (from|on|by) {site:outlet}",
  ],
  guard: ({ site, grade }, { mentions }) =>
    site?.text === "CinemaScore" && mentions.filter(({ type }) => type === "grade").length === 1 && grade !== undefined,
  asks: [
    {
      answer: "grade",
      worth: 0.5,
      stems: [
        "Which grade did cinema audiences give {film} in the {site} poll?",
        "What grade did {film} get from audiences polled by {site}?",
        "When {site} asked audiences about {film}, which grade did they give it?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      {
        text: "Audiences surveyed by CinemaScore gave the film a B- grade.",
        finds: { grade: "B-", site: "CinemaScore" },
      },
      { text: "CinemaScore polls gave the film an average grade of A+.", finds: { grade: "A+" } },
    ],
    miss: ["Nora Ashdown of Time gave the film a B grade.", "CinemaScore did not survey the film."],
  },
});
