import { presentersLike } from "../../../pools/index.ts";
import type { Reading } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** Who gives it. */
export const presenter = relation({
  name: "presenter",
  about: ["award"],
  topic: "awards",
  patterns: [],
  find: (reading) => (reading.section.heading === "Lead" ? givenBy(reading) : []),
  findInRow: (row) =>
    row.sentence.cells?.some(({ label }) => /^(?:presenter|presented by|awarded by)$/i.test(label)) === true
      ? known(row.text.replace(/^[^:]*: /, ""))
      : [],
  asks: [
    {
      answer: "body",
      draw: "presenters",
      worth: 0.6,
      stems: ["Who presents {subject}?", "Which body presents {subject}?", "Which body stands behind {subject}?"],
    },
  ],
  samples: { section: "Lead", match: [], miss: ["A prize was presented by a man from the town."] },
});

function givenBy({ text, mentions }: Reading): { body: ReturnType<typeof textValue> }[] {
  if (!mentions.some(({ type }) => type === "subject")) return [];
  const match =
    /\b(?:presented|given|awarded|hosted|organi[sz]ed|bestowed)(?: [a-z]+ly| out)? by (?:the )?(\p{Lu}.{3,80})/u.exec(
      text,
    );
  return known(match?.[1] ?? "");
}

/** The longest beginning that is the name of a body. */
function known(text: string): { body: ReturnType<typeof textValue> }[] {
  const words = text.split(" ");
  const names = words.map((_, count) =>
    words
      .slice(0, words.length - count)
      .join(" ")
      .replace(/[,.]$/, ""),
  );
  const name = names.find((one) => presentersLike(one).length > 0);
  return name === undefined ? [] : [{ body: textValue(name) }];
}
