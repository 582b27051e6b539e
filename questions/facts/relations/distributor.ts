import { distributorsBeside } from "../lexicon/distributors.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

const WAY = "[ theatrically| in theaters| in theatres| in cinemas|, theatrically,]";
const HAD = "(had|received|was given) (a|its)[ {:words}]";

/** What is brought out to be watched at home, and what comes back. */
const AT_HOME =
  /\b(?:DVDs?|Blu-ray|VHS|video|LaserDisc|digital(?:ly)?|streaming|on demand|VOD|4K|album|soundtrack|score|single|trailer|re-?released?|restor\w+|remaster\w+|re-?issued?|television|sequel|remake)\b/i;

/** "by Northlight Pictures and Lionsgate" */
function isOneOfTwo({ text: name }: Value, text: string): boolean {
  const after = text.slice(text.indexOf(name) + name.length);
  return /^(?:,? and|,? in association with| &|\/) ?\p{Lu}/u.test(after);
}

export const distributor = relation({
  name: "distributor",
  topic: "release",
  patterns: [
    // The film was distributed by Northlight Pictures.
    "{film} (was|is) ~distributed by {who:organisation}",
    "{who:organisation} ~(provided|gave) [{film} ]a limited release",
    "{who:organisation} (acquiring|acquired|bought|purchased|obtained) [the ][North American |U.S. |worldwide |domestic ]distribution rights",
    "with {who:organisation} (acquiring|distributing)",
    "^distributed by: {who:organisation+}",
    // Produced and distributed by Northlight Pictures, it is ... | a comedy film produced by Low Tide and distributed by Northlight Pictures
    "^produced and distributed by {who:organisation}[ Studios| {:name}], {film}",
    "{film}, which was produced and distributed by {who:organisation}[ Studios| {:name}],",
    "{film} (is|was) a[n] ... (and|and was) ~distributed [theatrically ]by {who:organisation}",
    "{film} (is|was) a[n] ... and was ~released by {who:organisation}",
    // The film was released theatrically in Norway on May 2, 2003, by Northlight Pictures.
    `{film} was ~released${WAY} in [the ]{where:place}[ on {:date}| in {:date}][,] by {who:organisation}`,
    `{film} was ~released${WAY}[ on {:date}| in {:date}] in [the ]{where:place}[,] by {who:organisation}`,
    `{film} was ~released${WAY}[ on {:date}| in {:date}][,] by {who:organisation}`,
    // It received a limited theatrical release by Northlight Pictures in the United States.
    `^in [the ]{where:place}, {film} ${HAD} release by {who:organisation}`,
    `{film} [... ]${HAD} release by {who:organisation}[ in [the ]{where:place}]`,
    `{film} [... ]${HAD} release in [the ]{where:place}[ on {:date}| in {:date}][,] by {who:organisation}`,
    "{who:organisation} ~released {film} in [the ]{where:place}",
  ],
  guard: ({ who }, { text, sentence }) =>
    sentence.cells !== undefined || (who !== undefined && !AT_HOME.test(text) && !isOneOfTwo(who, text)),
  asks: [
    {
      answer: "who",
      role: "studio",
      worth: 0.55,
      stems: [
        "Which company distributed {film} in {where}?",
        "Which company released {film} in {where}?",
        "Which company brought {film} to cinemas in {where}?",
      ],
    },
    {
      answer: "who",
      role: "studio",
      worth: 0.6,
      stems: [
        "Which studio distributed {film}?",
        "Which company released {film} in cinemas?",
        "Which studio brought {film} to cinemas?",
      ],
    },
    {
      answer: "who",
      options: ({ who }) => distributorsBeside(who?.text),
      unnamed: true,
      worth: 0.45,
      stems: [
        "Which company distributed {film} in {where}?",
        "Which company released {film} in {where}?",
        "Which company brought {film} to cinemas in {where}?",
        "Which company distributed {film}?",
        "Which company released {film} in cinemas?",
        "Which company brought {film} to cinemas?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Produced and distributed by Universal Pictures, the film came out in May.",
        finds: { who: "Universal Pictures" },
      },
      {
        text: "The film is a comedy produced by Robert Holt and distributed by Universal Pictures.",
        finds: { who: "Universal Pictures" },
      },
      { text: "The film was distributed by Northlight Pictures.", finds: { who: "Northlight Pictures" } },
      {
        text: "The film was first released theatrically in Norway on May 2, 2003, by Universal Pictures.",
        finds: { where: "Norway", who: "Universal Pictures" },
      },
      {
        text: "In Norway, the film had a limited theatrical release by Universal Pictures on June 14, 2013.",
        finds: { where: "Norway", who: "Universal Pictures" },
      },
      {
        text: "The film received a limited theatrical release by Universal Pictures in Norway.",
        finds: { where: "Norway", who: "Universal Pictures" },
      },
      { text: "Northlight Pictures acquired the distribution rights in 2008.", finds: { who: "Northlight Pictures" } },
    ],
    rows: [{ source: "| distributor = [[Northlight Pictures]]", finds: { who: "Northlight Pictures" } }],
    miss: [
      "Northlight Pictures turned down the script.",
      "The soundtrack was distributed by Northlight Records.",
      "The film was released on DVD by Universal Pictures.",
      "The film was released in Norway on DVD and Blu-ray in 2003 by Universal Pictures.",
      "The film was released in Norway by Universal Pictures and Lionsgate.",
    ],
  },
});
