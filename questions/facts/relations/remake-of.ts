import { countryCalled } from "../../pools/index.ts";
import { TONGUES } from "../lexicon/gear.ts";
import { rowOf } from "../lexicon/rows.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const OLDER =
  "[official |unofficial |loose |modern |scene-by-scene |frame-to-frame ][American |English-language |Hollywood |{:nationality} ]remake of (the|a) [{date:date} ][successful |hit |acclaimed |popular |award-winning |super hit |superhit |superhit ]";
const KIND =
  "[-language| language][ silent| comedy| drama| horror| thriller| action| romantic| crime| blockbuster] (film|movie|thriller|drama|comedy|hit|blockbuster)";

/** What the film was made after, by its tongue where a country has many, else by its country. */
export const remakeOf = relation({
  name: "remake-of",
  topic: "film",
  patterns: [
    // The film is a remake of the 1997 Norwegian film Thaw. | A remake of the 1997 Norwegian film of the same name, it stars ...
    `{film} (is|was) (a|an|the) ${OLDER}{nation:nationality|name}${KIND}`,
    `^(a|an|the) ${OLDER}{nation:nationality|name}${KIND}`,
    `{film} (is|was) ... and is (a|an|the) ${OLDER}{nation:nationality|name}${KIND}`,
    `{film} (is|was) (a|an|the) [official |unofficial ]remake of {nation:nationality|name}${KIND}`,
    // It is a remake of the 1969 Otto Brandt film Thaw.
    `{film} (is|was) (a|an|the) ${OLDER}{who:person} film`,
    `{film} (is|was) ... and is (a|an|the) ${OLDER}{who:person} film`,
    `{film} (is|was) (a|an|the) ${OLDER}film ... (by|directed by) {who:person}/`,
    `{film} (is|was) (a|an|the) remake of {who:person}'s [{date:date} ](film|movie|thriller|drama|comedy|hit|classic)`,
  ],
  guard: ({ date }) => date === undefined || date.mention?.quantity?.unit === "date year",
  refine: ({ nation, who, date }) => {
    const year: Record<string, Value> = date === undefined ? {} : { date };
    if (who !== undefined) return { who, ...year };
    const name = nation?.text.replace(/[- ]language$/, "") ?? "";
    if (rowOf(TONGUES, name).includes("Tamil")) return { tongue: textValue(name), ...year };
    const land = countryCalled(name)?.name;
    if (land === undefined) return null;
    return { land: { type: "place", text: land, key: land.toLowerCase(), mention: null }, ...year };
  },
  asks: [
    {
      answer: "tongue",
      options: ({ tongue }) => rowOf(TONGUES, tongue?.text),
      worth: 0.6,
      stems: [
        "In which language was the film made of which {film} is a remake?",
        "{film} is a remake of a film in which language?",
        "In which language was the original of {film}, a remake?",
      ],
    },
    {
      answer: "land",
      worth: 0.6,
      stems: [
        "From which country came the {date} film of which {film} is a remake?",
        "In which country was the {date} film made of which {film} is a remake?",
        "{film} is a remake of a {date} film from which country?",
        "From which country came the film of which {film} is a remake?",
        "In which country was the film made of which {film} is a remake?",
        "{film} is a remake of a film from which country?",
      ],
    },
    {
      answer: "who",
      role: "director",
      worth: 0.6,
      stems: [
        "Which director made the {date} film of which {film} is a remake?",
        "Whose film of {date} does {film} remake?",
        "{film} is a remake of a {date} film by which director?",
        "Which director made the film of which {film} is a remake?",
        "Whose film does {film} remake?",
        "{film} is a remake of a film by which director?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film is a remake of the 1997 Norwegian film Thaw.", finds: { land: "Norway", date: "1997" } },
      {
        text: "A remake of the 1997 Norwegian film of the same name, it stars Ines Calloway.",
        finds: { land: "Norway" },
      },
      { text: "The film is the official remake of the 2009 Tamil-language film Thaw.", finds: { tongue: "Tamil" } },
      {
        text: "The film is based on a novel, and is a remake of the 1969 Otto Brandt film Thaw.",
        finds: { who: "Otto Brandt", date: "1969" },
      },
    ],
    miss: [
      "A Norwegian remake of the film was released in 1997.",
      "The film is no remake of the 1997 Norwegian film Thaw.",
      "The film was to be a remake of the 1997 Norwegian film Thaw.",
    ],
  },
});
