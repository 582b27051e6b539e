import { asText, asTitle, matches, TITLE } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const LANGUAGES = [
  "Hindi",
  "Tamil",
  "Telugu",
  "Malayalam",
  "Kannada",
  "Bengali",
  "Marathi",
  "Punjabi",
  "Sinhala",
  "Bhojpuri",
  "Odia",
  "Urdu",
];

/** The film was remade in Tamil as Thaw and in Telugu as Noon. */
const AS = new RegExp(
  `\\bin(?:to)? (?<language>${LANGUAGES.join("|")}) (?:as|titled|under the (?:title|name)) (?<title>${TITLE})`,
  "dgu",
);

export const remakeLanguage = relation({
  name: "remake-language",
  ofOthers: true,
  topic: "film",
  patterns: [],
  find: (reading) =>
    /\b(?:remade|remake|remakes)\b/i.test(reading.text)
      ? matches(reading, AS).flatMap(({ language, title }) =>
          language === undefined || title === undefined ? [] : [{ language: asText(language), title: asTitle(title) }],
        )
      : [],
  asks: [
    {
      answer: "language",
      options: LANGUAGES.slice(0, 8),
      worth: 0.6,
      stems: [
        "In which language is {title}, a remake of {film}?",
        "Into which language was {film} remade as {title}?",
        "{film} was remade as {title} in which language?",
      ],
    },
  ],
  samples: {
    section: "Remakes",
    match: [
      {
        text: "The film was remade in Tamil as Thaw and in Telugu as Noon Again.",
        finds: { language: "Telugu", title: "Noon Again" },
      },
      { text: "It was remade into Hindi as Thaw.", finds: { language: "Hindi", title: "Thaw" } },
    ],
    miss: ["The film was dubbed in Tamil as Thaw.", "The film was remade in Tamil.", "A remake in Hindi was planned."],
  },
});
