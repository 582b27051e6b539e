import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";

/** Who made a work in which the subject played. */
export const directedBy = relation({
  name: "directed-by",
  about: ["person"],
  topic: "crew",
  patterns: [
    // Hale starred in Low Tide, directed by Otto Brandt.
    "{subject} ~{did:=starred|appeared|played|featured|acted} ... {work:work}[ \\({:date}\\)], [which was ][written and ]directed by [director |filmmaker ]{who:person}",
    // Hale starred in Otto Brandt's Low Tide.
    "{subject} ~{did:=starred|appeared|played|featured|acted}[ ...] in [director |filmmaker ]{who:person}'s [{:date} ][{:words} ]{work:work}",
  ],
  guard: ({ who, work }, reading) => isDirector(who, reading) && work !== undefined,
  asks: [
    {
      answer: "who",
      draw: "directors",
      role: "director",
      worth: 0.8,
      stems: [
        "Who directed {subject} in {work}?",
        "Which director worked with {subject} on {work}?",
        "Who directed {work}, with {subject} in the cast?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Hale starred in the film Low Tide (1991), directed by Robert Holt.",
        finds: { who: "Robert Holt", work: "Low Tide" },
      },
      {
        text: "In 1991, she appeared in director Robert Holt's film Low Tide.",
        finds: { who: "Robert Holt", work: "Low Tide" },
      },
    ],
    miss: [
      "Robert Holt starred in the film Low Tide (1991), directed by Otto Brandt.",
      "Hale starred in the film Low Tide (1991), written by Robert Holt.",
    ],
  },
});

/** Nobody else shares the chair; a playwright's work is not the director's. */
function isDirector(who: Value | undefined, { text, sentence }: Reading): boolean {
  if (!who?.mention || !who.text.includes(" ")) return false;
  const after = text.slice(who.mention.end - sentence.start);
  if (/^ and \p{Lu}/u.test(after)) return false;
  const before = text.slice(0, who.mention.start - sentence.start);
  return (
    /(?:directed by|by director|director|filmmaker) (?:[a-z]+ )?$/i.test(before) ||
    who.mention.entity?.roles.has("director") === true
  );
}
