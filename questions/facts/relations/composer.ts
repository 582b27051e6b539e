import type { Value } from "../model.ts";
import { credited } from "../phrases/credited.ts";
import { isAlone } from "../phrases/final.ts";
import { actsBeside } from "../phrases/singers.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

const SORT =
  "[electronic music |electronic |rock |post-rock |pop |indie |folk |progressive rock |jazz |hip-hop |musical |music ]";

export const composer = relation({
  name: "composer",
  topic: "music",
  patterns: [
    // The score was composed by Otto Brandt.
    "(score|music|soundtrack)[ for {film}], [which ]was (composed|written) by [award-winning |the ][composer ]{who:person|name}",
    "(score|music|soundtrack)[ for {film}] was (composed|written) by {who:person|name}",
    "score for the ... film, was (composed|written) by {who:person|name} and {other:person|name}",
    "(score|music|soundtrack)[ for {film}][,] was (composed|written) by {who:person|name} and {other:person|name}",
    "{who:person} composed (the|{film}'s) [original ][musical ](score|music)[ for {film}]",
    "{film} features (a|an) [original ](score|soundtrack) [composed ]by {who:person}",
    // Low Tide co-wrote the musical score with Otto Brandt. | It was written by Low Tide in collaboration with Otto Brandt.
    "{who:person|name}[ ... and] ~(co-wrote|co-composed|composed|wrote) the [original |film's ][musical ](score|music) (with|together with|in collaboration with) {other:person|name}",
    "(score|music)[ for {film}| of {film}] was (composed|written) by {who:person|name} (with|together with|in collaboration with) {other:person|name}",
    // The film features an original score by the Norwegian electronic duo Low Tide.
    `{film} features (a|an) [original ][musical |film ]score by the [{:nationality} ]${SORT}{:=band|duo|group|trio} {band:name|organisation}`,
    `^[the ][{:nationality} ]${SORT}{:=band|duo|group|trio} {band:name|organisation} ~(composed|wrote|provided|recorded) (the|{film}'s) [original |musical |film's ](score|music)`,
    // The film's electronic score was composed and performed by Otto Brandt. | The musical score for it was written by Swedish composer Otto Brandt.
    "{film}'s [original ][musical ][electronic |orchestral |synthesizer |jazz ](score|music|soundtrack) (was|is) (composed|written|scored|created)[ and (performed|conducted|arranged|produced|orchestrated)] by [award-winning |the ][{:nationality} ][musician and |film ][composer |musician ]{who:person}",
    "the [original ][musical |film ]score for {film|work} was (composed|written) by [award-winning |the ][{:nationality} ][musician and |film ][composer |musician ]{who:person}",
    "the [original ][musical |film ]score by {who:person} (was|is|makes|uses|features|relies|consists|incorporates|received|earned|has)",
    "{who:person} composed (the|{film}'s) [film |original ][musical ](score|music)[ for {film}]",
    "{who:person} was (announced|hired|confirmed|named|credited|chosen) as the composer (for|of) {film}",
    // Low Tide and Otto Brandt composed the score of the film.
    "{who:person|name} and {other:person|name} ~composed the [film's ][original ][musical ](score|music)",
  ],
  find: (reading) => credited("composer", reading),
  findInRow: (reading) => peopleUnder(/^music by$/i, reading),
  guard: ({ who, other }, reading) =>
    !/\b(?:unused|rejected|discarded|replaced|temp|sequel|stage|trailer)\b/i.test(reading.text) &&
    !isBareSurname(who, other) &&
    !isBareSurname(other, who) &&
    (other !== undefined || isAlone(who, reading)),
  asks: [
    {
      answer: "who",
      role: "composer",
      worth: 0.75,
      stems: [
        "Who composed the score of {film} with {other}?",
        "With whom did {other} compose the score of {film}?",
        "Together with {other}, who wrote the music for {film}?",
      ],
    },
    {
      answer: "who",
      role: "composer",
      worth: 0.75,
      stems: ["Who composed the score of {film}?", "Who wrote the music for {film}?", "Which composer scored {film}?"],
    },
    {
      answer: "band",
      options: ({ band }) => actsBeside(band),
      worth: 0.75,
      stems: [
        "Which band composed the score of {film}?",
        "Which band wrote the score of {film}?",
        "Which musicians wrote the score of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film's electronic score was composed and performed by Otto Brandt.",
        finds: { who: "Otto Brandt" },
      },
      {
        text: "The musical score by Otto Brandt makes much of the harbour's bells.",
        finds: { who: "Otto Brandt" },
      },
      {
        text: "The musical score for the film was written by Norwegian composer Otto Brandt.",
        finds: { who: "Otto Brandt" },
      },
      {
        text: "Lena Moreau and Otto Brandt composed the score of the film.",
        finds: { who: "Lena Moreau", other: "Otto Brandt" },
      },
      {
        text: "The film features an original score by the Norwegian electronic band Low Tide.",
        finds: { band: "Low Tide" },
      },
      {
        text: "Norwegian electronic music duo Low Tide composed the musical score.",
        finds: { band: "Low Tide" },
      },
      { text: "The score was composed by Otto Brandt.", finds: { who: "Otto Brandt" } },
      {
        text: "The music was written by Otto Brandt and Lena Moreau.",
        finds: { who: "Otto Brandt", other: "Lena Moreau" },
      },
      {
        text: "The score for the film was written by Otto Brandt in collaboration with Lena Moreau.",
        finds: { who: "Otto Brandt", other: "Lena Moreau" },
      },
      {
        text: "Otto Brandt co-wrote the musical score with Lena Moreau.",
        finds: { who: "Otto Brandt", other: "Lena Moreau" },
      },
      { text: "Otto Brandt composed the film's score.", finds: { who: "Otto Brandt" } },
    ],
    rows: [
      { source: "| music = [[Otto Brandt]]", finds: { who: "Otto Brandt" } },
      { source: "| music = [[Otto Brandt, Jr.]]", finds: { who: "Otto Brandt, Jr." } },
    ],
    miss: [
      "Otto Brandt, James Vale and Ron Vale lived here. Vale and Brandt composed the score.",
      "Otto Brandt was asked to compose the score.",
      "The title song was composed by Otto Brandt.",
      "The unused score by Otto Brandt was found in 2003.",
    ],
  },
});

/** The sentence calls people by their surnames, and this word is one of them: "Howard", beside a partner with a longer name. */
function isBareSurname(value: Value | undefined, partner: Value | undefined): boolean {
  if (value?.type !== "name" || value.text.includes(" ")) return false;
  return partner?.mention != null && partner.text.includes(" ") && !partner.mention.text.includes(" ");
}
