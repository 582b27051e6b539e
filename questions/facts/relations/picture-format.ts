import { CAMERAS, FORMATS } from "../lexicon/gear.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const ANY_FORMAT = new RegExp(`\\b(?:${anyOf(FORMATS)})\\b`, "g");
const SHOT_IN = new RegExp(
  `\\b(?:shot|filmed|photographed|made|produced) (?:[a-z]+ly )?(?:in|using|with) (?:the )?(?:[a-z-]+ ){0,3}?(${anyOf(FORMATS)})\\b(?! \\p{Lu}| camera| prints|['’]s)`,
  "u",
);
const CAMERA = new RegExp(
  `\\b(?:shot|filmed|photographed|used?|using|cameras?)\\b[^.;]{0,50}?\\b(?:the |an? )?(?:[A-Z][a-z]+ )?(${anyOf(CAMERAS)})\\b`,
);
const ASIDE =
  /\b(?:sequel|other|another|previous|earlier|later|instead|footage|sequences?|scenes?|shots|tests?|tested|short|version|re-?released)\b/i;

export const pictureFormat = relation({
  name: "picture-format",
  topic: "production",
  within: "world",
  patterns: [],
  find: formatIn,
  asks: [
    {
      answer: "format",
      worth: 0.5,
      options: ({ format }) => rowOf(FORMATS, format?.text),
      stems: [
        "In which process was {film} shot?",
        "Which process was used for {film}?",
        "{film} was made in which process?",
      ],
    },
    {
      answer: "camera",
      aspect: "camera",
      worth: 0.4,
      options: ({ camera }) => rowOf(CAMERAS, camera?.text),
      stems: [
        "With which camera was {film} shot?",
        "Which camera was used to shoot {film}?",
        "On which camera was {film} filmed?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was shot in CinemaScope.", finds: { format: "CinemaScope" } },
      { text: "The film was shot with the Arri Alexa.", finds: { camera: "Arri Alexa" } },
    ],
    miss: [
      "The dream scenes were shot in VistaVision.",
      "The film was not shot in CinemaScope.",
      "A version in Technicolor followed.",
    ],
  },
});

function formatIn(reading: Reading): Record<string, Value>[] {
  const { text, mentions } = reading;
  if (
    ASIDE.test(text) ||
    /\bnot (?:shot|filmed)\b/.test(text) ||
    !isAsserted(reading) ||
    !mentions.some(({ type }) => type === "film")
  )
    return [];
  const format = SHOT_IN.exec(text)?.[1];
  const camera = CAMERA.exec(text)?.[1];
  const alone = [...text.matchAll(ANY_FORMAT)].length === 1;
  return [
    ...(format === undefined || !alone ? [] : [{ format: textValue(format) }]),
    ...(camera === undefined ? [] : [{ camera: textValue(camera) }]),
  ];
}
