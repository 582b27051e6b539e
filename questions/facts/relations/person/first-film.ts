import { IN_WORK, yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const KIND =
  "{sort:=feature film|Hollywood|Bollywood|feature|directorial|acting|television|stage|Broadway|West End|film|screen|writing}";

export const firstFilm = relation({
  name: "first-film",
  about: ["person"],
  topic: "cast",
  patterns: [
    // She made her film debut in Low Tide (1991).
    `{subject} [... ](made|making|makes) {:subject}'s [professional |British |American ]${KIND} debut ${IN_WORK}`,
    `{subject} [... ](made|making|makes) {:subject}'s [professional |British |American ]${KIND} debut [in {year:date}, ](with|playing ... in|as ... in) [the |a |an ][{:date} ][{:words} ]{work:work}`,
    // In Low Tide (1991), she made her film debut.
    `^[... ]${IN_WORK}[ \\(...\\)], {subject} made {:subject}'s ${KIND} debut`,
    `{subject}'s ${KIND} debut (was|came) [{:words} ][the ][{year:date} ][{:words} ]{work:work}`,
    // Hale's first film was Low Tide.
    "{subject}'s first {sort:=feature film|film} [role |appearance ](was|came) [in ][the ][{year:date} ][{:words} ]{work:work}",
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
        "What was {subject}'s {sort} debut?",
        "Which of these was the {sort} debut of {subject}?",
        "In which of these did {subject} make a {sort} debut?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "She made her film debut in the drama Low Tide (1991).", finds: { sort: "film", work: "Low Tide" } },
      {
        text: "Hale's directorial debut was the 1999 film Low Tide.",
        finds: { sort: "directorial", work: "Low Tide" },
      },
      { text: "Hale's first film was Low Tide (1991).", finds: { work: "Low Tide" } },
    ],
    miss: [
      "Otto Brandt made his film debut in Low Tide (1991).",
      "Hale hoped to make her film debut in Low Tide (1991).",
    ],
  },
});
