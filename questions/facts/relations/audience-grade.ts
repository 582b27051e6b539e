import { relation } from "../relation.ts";

export const audienceGrade = relation({
  name: "audience-grade",
  topic: "reception",
  patterns: [
    // Audiences surveyed by CinemaScore gave the film a B- grade.
    "(by|from) {site:outlet} (gave|graded|awarded) {film} ... {grade:grade}",
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
        "Which grade did audiences polled by {site} give {film}?",
        "What did {site} report as the audience's grade for {film}?",
        "Which grade did {film} get from filmgoers in the survey by {site}?",
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
