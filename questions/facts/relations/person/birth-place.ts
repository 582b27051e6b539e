import type { Value } from "../../model.ts";
import { isTown, townOf, townUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const WHERE = "{place:place|name}[, {region:place|name}][, {land:place|name}]";

export const birthPlace = relation({
  name: "birth-place",
  about: ["person"],
  topic: "life",
  findInRow: (row) => {
    const found = townUnder(/^birth place$/i, row);
    return found === null ? [] : [found];
  },
  patterns: [
    // Hale was born on 3 May 1971 in York, England.
    `{subject} was ~born [{:person|name} ][[on |in ]{:date}[,] ]in ${WHERE}`,
    `{subject} \\(born [on |in ]{:date} in ${WHERE}[\\)|,|;]`,
    // Born in York, Hale grew up ...
    `^Born [{:person|name} ][on {:date} |in {:date} ]in ${WHERE}, {subject}`,
  ],
  refine: (values) => placed(values),
  asks: [
    {
      answer: "place",
      draw: "towns",
      worth: 0.6,
      stems: [
        "In which town or city was {subject} born?",
        "Where was {subject} born?",
        "Which town or city is the birthplace of {subject}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hale was born on 3 May 1971 in York, England.", finds: { place: "York", region: "England" } },
      { text: "She was born in Leeds.", finds: { place: "Leeds" } },
      { text: "Born in York, England, Hale grew up by the sea.", finds: { place: "York" } },
    ],
    miss: ["Otto Brandt was born in Leeds.", "Her mother was born in Leeds.", "Hale was born into a family of actors."],
  },
});

/** A town with the part of the country that is named with it. */
function placed(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> | null {
  if (values.place === undefined) return null;
  const { town, region } = townOf(values.place);
  if (!isTown(town)) return null;
  return { ...values, place: town, ...(region === null ? {} : { region }) };
}
