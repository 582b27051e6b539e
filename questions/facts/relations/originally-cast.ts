import { relation } from "../relation.ts";

const AT_FIRST = "(originally|initially|first|at first)";
const CAST =
  "(cast|chosen|hired|signed|selected|picked|slated|set|intended|tapped|announced|due) (as|to (play|portray)|for the (role|part) of|for|in the (role|part) of)";

/** Who was to play a part that somebody else has in the film. */
export const originallyCast = relation({
  name: "originally-cast",
  topic: "cast",
  modality: "planned",
  within: "everywhere",
  patterns: [
    // Clara Lindqvist was originally cast as Edda Vane, but was injured.
    `{who:person} (was|had been) ${AT_FIRST} ${CAST} [the ]{character:character}`,
    `${AT_FIRST}, {who:person} (was|had been) ${CAST} [the ]{character:character}`,
    // The part of Edda Vane was originally to be played by Clara Lindqvist.
    `(role|part) of [the ]{character:character} was ${AT_FIRST} (given to|to be played by|to have been played by|intended for|meant for) {who:person}`,
  ],
  guard: ({ who }, { text }) =>
    who !== undefined &&
    OUT.test(text) &&
    !/\b(?:rumou?r\w*|false|hoax|sequel|remake|stage|series|version)\b/i.test(text),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.75,
      stems: [
        "Who was originally going to play {character} in {film}?",
        "Which actor was at first to have played {character} in {film}?",
        "Who was first meant to play {character} in {film}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.65,
      stems: [
        "Which of these actors was originally going to play {character} in {film}?",
        "Which of these actors was at first to have played {character} in {film}?",
        "Which of these was first meant to play {character} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Casting",
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist was originally cast as Edda Vane, but was injured before shooting began.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "The part of Edda Vane was originally intended for Clara Lindqvist, who had to withdraw.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
    ],
    miss: [
      "Edda Vane (Ines Calloway) keeps the lighthouse. Ines Calloway was first cast as Edda Vane in May.",
      "Edda Vane waits. Clara Lindqvist was cast as Edda Vane.",
    ],
  },
});

/** It came to nothing. */
const OUT =
  /\b(?:but|until|however|replac\w+|dropped|withdrew|withdraw|pulled out|left|fell through|instead|before|unable|declined|turned (?:it )?down|conflicts?|injur\w+|illness|died|switched|recast)\b/i;
