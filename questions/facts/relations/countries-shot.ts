import { relation } from "../relation.ts";

export const countriesShot = relation({
  name: "countries-shot",
  topic: "production",
  patterns: [
    // The film was shot in six countries.
    "{film} was ~(filmed|shot) [on location ](in|across|over) {count} [different ]{things:=countries|continents|states|cities|locations}",
    "(filming|shooting|principal photography)[ of {film}| for {film}] ~(took place|was done|spanned|covered) [in |across |over ]{count} [different ]{things:=countries|continents|states|cities|locations}",
  ],
  // "it" may be a scene
  guard: ({ film }) => !/^(?:it|this)$/i.test(film?.text ?? ""),
  asks: [
    {
      answer: "count",
      worth: 0.5,
      stems: [
        "In how many {things} was {film} shot?",
        "In how many {things} was {film} filmed?",
        "In how many {things} did filming of {film} take place?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The film was shot in six countries.", finds: { count: "six", things: "countries" } }],
    miss: ["The film was released in six countries.", "The film was to be shot in six countries."],
  },
});
