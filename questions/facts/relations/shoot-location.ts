import { relation } from "../relation.ts";

export const shootLocation = relation({
  name: "shoot-location",
  topic: "production",
  patterns: [
    // Filming took place in Oslo and Bergen in May 2008.
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] (took place|was done|was carried out|occurred) in [the ]{where:place} and [the ]{other:place}",
    "{film} was ~(filmed|shot) in [the ]{where:place} and [the ]{other:place}",
    "{film} was ~(filmed|shot) [on location |entirely ]in [the ]{where:place+}",
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] ~(took place|was done|was carried out|occurred|moved|began|continued) (in|to) [the ]{where:place+}",
    "(filming|shooting|other|additional) locations (included|include|were) [the ]{where:place+}",
    // Filming took place in mid-2008, in Lisbon and Oslo.
    "(principal photography|filming|shooting) took place in {:date}, in [the ]{where:place} and [the ]{other:place}",
  ],
  asks: [
    {
      answer: "other",
      worth: 0.6,
      stems: [
        "Besides {where}, in which {kind} was {film} shot?",
        "Besides {where}, which {kind} was {film} shot in?",
        "Apart from {where}, in which {kind} was {film} filmed?",
      ],
    },
    {
      answer: "where",
      many: true,
      worth: 0.4,
      stems: [
        "In which of these places was {film} shot?",
        "Which of these was a filming location of {film}?",
        "In which of these places did filming of {film} take place?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Filming took place in May 2008, in Lisbon and Oslo.", finds: { where: "Lisbon", other: "Oslo" } },
      { text: "Filming took place in Oslo and Bergen in May 2008.", finds: { where: "Oslo", other: "Bergen" } },
      { text: "The film was shot on location in Norway.", finds: { where: "Norway" } },
    ],
    miss: ["The film is set in Oslo.", "The film was to be shot in Oslo."],
  },
});
