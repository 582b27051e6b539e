import { relation } from "../relation.ts";

const DUB = "(dub|dubbing|dubbed version|version|release|dub version)";

/** Who lent a voice to somebody in a version in another language. */
export const dubVoice = relation({
  name: "dub-voice",
  topic: "cast",
  patterns: [
    // In the Italian dubbing of the film, Ines Calloway voiced Edda Vane.
    `in the {tongue:nationality}[-language| language] ${DUB}[ of {film}][,] {who:person} ~(voiced|voices|dubbed|dubs|provided the voice of|provides the voice of) [the ][character ]{character:character}/`,
    `in the {tongue:nationality}[-language| language] ${DUB}[ of {film}][,] {character:character} (is|was) ~(voiced|dubbed) by [{:nationality} ][singer |actor |actress |comedian ]{who:person}/`,
    `{who:person} ~(voiced|dubbed|provided the voice of) {character:character} (in|for) the {tongue:nationality}[-language| language] ${DUB}/`,
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.65,
      stems: [
        "Who voiced {character} in the {tongue} version of {film}?",
        "Whose voice is {character}’s in the {tongue} version of {film}?",
        "In the {tongue} version of {film}, who lent {character} a voice?",
      ],
    },
  ],
  samples: {
    section: "Cast",
    match: [
      {
        context: "Robert Holt as Edda Vane, a lighthouse keeper.",
        text: "In the Italian dubbing of the film, Ines Calloway voiced Edda Vane.",
        finds: { who: "Ines Calloway", character: "Edda Vane", tongue: "Italian" },
      },
    ],
    miss: [
      "Robert Holt as Edda Vane. In the Italian version of the film, Edda Vane was to be voiced by Ines Calloway.",
      "Robert Holt as Edda Vane. Ines Calloway voiced Edda Vane.",
    ],
  },
});
