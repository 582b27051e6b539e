import { isTown, townOf, townUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const deathPlace = relation({
  name: "death-place",
  about: ["person"],
  topic: "life",
  findInRow: (row) => {
    const found = townUnder(/^death place$/i, row);
    return found === null ? [] : [found];
  },
  patterns: [
    // Hale died of pneumonia in York, England, in 1950.
    "{subject} died [of {:words} |from {:words} ][[on |in ]{:date}[,] ]in {place:place|name}[, {region:place|name}][, {land:place|name}]",
  ],
  refine: ({ place, ...others }) => {
    if (place === undefined) return null;
    const { town, region } = townOf(place);
    if (!isTown(town)) return null;
    return { ...others, place: town, ...(region === null ? {} : { region }) };
  },
  asks: [
    {
      answer: "place",
      draw: "towns",
      worth: 0.45,
      stems: [
        "In which town or city did {subject} die?",
        "Where did {subject} die?",
        "{subject} died in which town or city?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hale died of pneumonia in Leeds, England, in 1950.", finds: { place: "Leeds", region: "England" } },
      { text: "She died in London at the age of 70.", finds: { place: "London" } },
    ],
    miss: ["Her father died in Leeds.", "Otto Brandt died in Leeds."],
  },
});
