import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const KIND =
  "{kind:=feature film|Hollywood|Bollywood|feature|directorial|acting|television|stage|Broadway|West End|film|screen|writing}";

export const firstFilm = relation({
  name: "first-film",
  about: ["person"],
  topic: "cast",
  patterns: [
    // She made her film debut in Low Tide (1991).
    `{subject} (made|making|makes) {:subject}'s [professional |British |American ]${KIND} debut [in {year:date} ][{:words} ][the {:date} ][{:words} ]{work:work}`,
    `{subject} (made|making|makes) {:subject}'s [professional |British |American ]${KIND} debut {:words} {work:work}`,
    `{subject}'s ${KIND} debut (was|came) [{:words} ][the ][{year:date} ][{:words} ]{work:work}`,
    // Hale's first film was Low Tide.
    "{subject}'s first {kind:=feature film|film} [role |appearance ](was|came) [in ][the ][{year:date} ][{:words} ]{work:work}",
  ],
  refine: ({ year, ...others }) => {
    const exact = yearOf(year);
    return exact === null ? others : { ...others, year: exact };
  },
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.9,
      stems: [
        "What was {subject}'s {kind} debut?",
        "Which of these was the {kind} debut of {subject}?",
        "With which of these did {subject} make a {kind} debut?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "She made her film debut in the drama Low Tide (1991).", finds: { kind: "film", work: "Low Tide" } },
      {
        text: "Hale's directorial debut was the 1999 film Low Tide.",
        finds: { kind: "directorial", work: "Low Tide" },
      },
      { text: "Hale's first film was Low Tide (1991).", finds: { work: "Low Tide" } },
    ],
    miss: [
      "Otto Brandt made his film debut in Low Tide (1991).",
      "Hale hoped to make her film debut in Low Tide (1991).",
    ],
  },
});
