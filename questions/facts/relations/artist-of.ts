import { rowsIn } from "../lexicon/rows.ts";
import type { Value } from "../model.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const [TITLES = [], POSTERS = []] = rowsIn(`
Saul Bass|Maurice Binder|Pablo Ferro|Kyle Cooper|Dan Perri|Wayne Fitzgerald|Danny Yount|Richard Williams
Drew Struzan|Bob Peak|Saul Bass|Robert McGinnis|Reynold Brown|John Alvin|Bill Gold|Tom Jung|Richard Amsel|Frank Frazetta|Jack Davis
`);

/** Work on a film that has its own trade: how it is written of, the trade, how it is asked for. */
const WORKS: readonly (readonly [RegExp, string, string])[] = [
  [/title|credits/, "title designer", "the title sequence"],
  [/poster/, "poster artist", "the poster"],
  [/costumes|wardrobe|gowns|dresses/, "costume designer", "the costumes"],
  [/sets|art direction|production design/, "production designer", "the sets"],
  [/visual effects|special effects/, "visual effects supervisor", "the effects"],
  [/make-?up|prosthetics/, "makeup artist", "the make-up"],
  [/dance|choreograph|musical numbers/, "choreographer", "the dances"],
  [/lyrics/, "lyricist", "the lyrics"],
];

const WORK =
  "{work:=title sequence|opening titles|opening credits|main titles|title credits|credits sequence|poster|theatrical poster|film's poster|promotional poster|costumes|costume design|wardrobe|gowns|dresses|sets|set design|sets and props|art direction|production design|visual effects|special effects|makeup|make-up|prosthetics|prosthetic makeup|prosthetic make-up|makeup effects|special makeup effects|special make-up effects|dance sequences|dance numbers|dances|choreography|musical numbers|lyrics}";

const tradeFor = (what: Value | undefined) => WORKS.find(([, , said]) => said === what?.text)?.[1] ?? "";

export const artistOf = relation({
  name: "artist-of",
  topic: "crew",
  patterns: [
    // The costumes were designed by Ingrid Holm.
    `${WORK}[ of {film}| for {film}| in {film}| used in {film}] (was|were|is|are) ~[done |all ](designed|created|made|supervised|choreographed|done|handled|staged|drawn|painted|illustrated|provided|written|directed|overseen|led|devised|produced|styled)[ and (designed|created|made|supervised|drawn|painted|executed)] by [the |famed |renowned |veteran |graphic |British |American ][designer |artist |choreographer |illustrator |supervisor |lyricist |poet ]{who:person}`,
    // Ingrid Holm designed the costumes.
    `{who:person} ~(designed|created|supervised|choreographed|staged|painted|illustrated|drew|wrote|oversaw|handled) (the|{film}'s) ${WORK}[ for {film}| of {film}]/`,
    `(the|with) ${WORK} by {who:person}`,
  ],
  guard: ({ who }, reading) =>
    isAlone(who, reading) &&
    !/\b(?:sequel|re-?release|DVD|Blu-ray|anniversary|previous|concert|musical version|stage)\b/i.test(reading.text),
  refine: ({ who, work }) => {
    const what = WORKS.find(([word]) => word.test(work?.text.toLowerCase() ?? ""))?.[2];
    if (who === undefined || what === undefined) return null;
    if (what === "the title sequence") return { titles: who };
    return what === "the poster" ? { poster: who } : { who, what: textValue(what) };
  },
  asks: [
    {
      answer: "who",
      role: ({ what }) => tradeFor(what),
      worth: 0.6,
      stems: [
        "Who was responsible for {what} of {film}?",
        "Who took charge of {what} of {film}?",
        "For {film}, who was responsible for {what}?",
      ],
    },
    {
      answer: "titles",
      options: TITLES,
      worth: 0.65,
      stems: [
        "Who designed the title sequence of {film}?",
        "Who created the titles of {film}?",
        "Whose work is the title sequence of {film}?",
      ],
    },
    {
      answer: "poster",
      options: POSTERS,
      worth: 0.65,
      stems: [
        "Who created the poster for {film}?",
        "Which artist made the poster for {film}?",
        "Whose work is the poster for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The costumes were designed by Ingrid Holm.", finds: { who: "Ingrid Holm", what: "the costumes" } },
      { text: "Otto Brandt wrote the lyrics.", finds: { who: "Otto Brandt", what: "the lyrics" } },
    ],
    miss: [
      "The costumes were designed by Ingrid Holm and Nora Ashdown.",
      "The costumes were to be designed by Ingrid Holm.",
      "The poster for the sequel was designed by Ingrid Holm.",
    ],
  },
});
