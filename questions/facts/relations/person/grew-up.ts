import { isTown, townOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const grewUp = relation({
  name: "grew-up",
  about: ["person"],
  topic: "life",
  patterns: [
    // Hale grew up in York, England.
    "{subject} ~(grew up|was raised|was brought up) in {place:place|name}[, {region:place|name}][, {land:place|name}]",
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
        "In which town or city did {subject} grow up?",
        "Where did {subject} grow up?",
        "{subject} grew up in which town or city?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Hale grew up in Leeds, England.", finds: { place: "Leeds", region: "England" } }],
    miss: ["Her father grew up in Leeds.", "Otto Brandt grew up in Leeds."],
  },
});
