import { isAlone } from "../phrases/final.ts";
import { asText, matches, TITLE } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const SEQUEL = "(a|the|its) [direct |stand-alone |standalone |second |first |third ]{sort:=sequel|prequel|spin-off}";

/** Somebody said, planned or dropped it, or it is the film of the article that is the sequel. */
const UNMADE =
  /\b(?:would|could|might|planned|proposed|announced|considered|possible|potential|unmade|unproduced|cancell?ed|abandoned|offered|rumou?r\w*|in development|series|television|video game|novel|comic|stage|short|instead of|III|IV|VI{0,3}|is the sequel|is a sequel|was the sequel)\b/i;

/** Its sequel, Another Harbour: Day of the Storm, directed by Otto Brandt */
const TITLED = new RegExp(
  `\\b(?:[Aa]|[Tt]he|[Ii]ts) (?:direct )?(?<sort>sequel|prequel)(?:,| titled| entitled| called) ${TITLE}(?: \\([^)]*\\))?,? (?:which was )?directed by (?<who>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})`,
  "dgu",
);

/** Who directed what followed the film. */
export const sequelDirector = relation({
  name: "sequel-director",
  ofOthers: true,
  topic: "film",
  patterns: [
    // A sequel, Another Harbour, was directed by Otto Brandt. | The sequel, directed by Otto Brandt, came out in 2011.
    `${SEQUEL}[ to {film}][, {:work|name|film|quote},] was ~directed by {who:person}`,
    `${SEQUEL}[ to {film}][,] ~directed by {who:person}`,
    `${SEQUEL}[ to {film}], {:work|name|film|quote}[ \\({:date}\\)], [which was ]directed by {who:person}`,
    `^{who:person} ~directed ${SEQUEL}[, {:work|name|quote}](/| to {film})`,
  ],
  // titles that are read as several names
  find: (reading) =>
    /\b(?:sequel|prequel)\b/.test(reading.text) && !UNMADE.test(reading.text)
      ? matches(reading, TITLED).flatMap(({ sort, who }) =>
          who?.type === "person" && sort !== undefined ? [{ who, sort: asText(sort) }] : [],
        )
      : [],
  guard: ({ who }, reading) => !UNMADE.test(reading.text) && isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 0.65,
      stems: [
        "Who directed the {sort} to {film}?",
        "Which director made the {sort} to {film}?",
        "By which director is the {sort} to {film}?",
      ],
    },
  ],
  samples: {
    section: "Sequel",
    match: [
      { text: "The sequel was directed by Otto Brandt.", finds: { who: "Otto Brandt", sort: "sequel" } },
      {
        text: "The sequel was directed by Otto Brandt, produced by Lena Moreau and written by Robert Holt.",
        finds: { who: "Otto Brandt" },
      },
      {
        text: "Its sequel, Another Harbour: Day of the Storm, directed by Otto Brandt, was released in 2011.",
        finds: { who: "Otto Brandt", sort: "sequel" },
      },
      { text: "A sequel, directed by Otto Brandt, was released in 2011.", finds: { who: "Otto Brandt" } },
      { text: "A prequel to the film, directed by Otto Brandt, was released in 2011.", finds: { sort: "prequel" } },
    ],
    miss: [
      "A sequel was planned, to be directed by Otto Brandt.",
      "The sequel would be directed by Otto Brandt.",
      "The sequel was directed by Otto Brandt and Lena Moreau.",
      "A television series followed, directed by Otto Brandt.",
      "A sequel, Another Harbour III, directed by Otto Brandt, was released in 2011.",
    ],
  },
});
