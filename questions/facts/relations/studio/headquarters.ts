import { isTown, townOf, townUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const headquarters = relation({
  name: "headquarters",
  about: ["studio"],
  topic: "history",
  findInRow: (row) => {
    const found = townUnder(/^location(?:_city| city)?$|^headquarters$/i, row);
    return found === null ? [] : [found];
  },
  patterns: [
    // Quill Pictures is a film studio based in York, England.
    "{subject} (is|was) ... (based|headquartered) in {place:place|name}[, {region:place|name}][, {land:place|name}]",
    "{subject} (is|was) (based|headquartered) in {place:place|name}[, {region:place|name}][, {land:place|name}]",
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
      worth: 0.5,
      stems: [
        "In which town or city did {subject} set up its base?",
        "Which town or city has been the base of {subject}?",
        "{subject} was based in which town or city?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [{ text: "Quill Pictures was a film studio based in Leeds, England.", finds: { place: "Leeds" } }],
    miss: ["Its rival was based in Leeds."],
  },
});
