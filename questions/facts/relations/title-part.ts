import { relation } from "../relation.ts";

const TITLE = "(title|titular|eponymous) (character|role|part|hero|heroine)";

/** Who plays the part that the film is called after. */
export const titlePart = relation({
  name: "title-part",
  topic: "cast",
  patterns: [
    // Robert Holt stars as the title character. | Robert Holt plays the titular role.
    `{who:person} ~(stars|starred|plays|played|portrays|portrayed|appears|appeared) [as |in ]the ${TITLE}(/| in {film}| of {:name|character|person})`,
    `(starring|featuring|stars|stared|with) {who:person} (as|in) the ${TITLE}/`,
    `^the ${TITLE} (is|was) (played|portrayed|performed) by {who:person}/`,
  ],
  guard: (_, { text }) =>
    !/\b(?:originally|was to|were to|series|sequel|remake|stage|Broadway|musical|play|television|previous|earlier|later|other film|version|young|younger|voice|voiced|dubbed)\b/i.test(
      text,
    ),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who plays the title role in {film}?",
        "Which actor plays the title role in {film}?",
        "Who can be seen in the title role of {film}?",
      ],
    },
  ],
  samples: {
    section: "Cast",
    match: [
      { text: "Robert Holt stars as the title character.", finds: { who: "Robert Holt" } },
      { text: "It is a 1987 comedy starring Ines Calloway in the title role.", finds: { who: "Ines Calloway" } },
    ],
    miss: [
      "Robert Holt was to play the title role.",
      "Robert Holt starred in the title role of the stage play.",
      "Robert Holt stars as the brother of the title character.",
      "Ines Calloway stars with Robert Holt.",
    ],
  },
});
