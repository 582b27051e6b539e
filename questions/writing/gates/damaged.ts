import type { Gate } from "./gate.ts";

/** Something of the damage of the source shows: a hole, a stray mark, an open bracket. */
export const damaged: Gate = {
  name: "damaged",
  stops: ({ fact, stem, key }) => {
    if (fact.reading.sentence.damaged) return true;
    return [stem.text, key].some(looksDamaged);
  },
};

export function looksDamaged(text: string): boolean {
  return /<|>|@|\uFFFD|\[|\]|\{|\}|\s[,.;?]|\(\s|[\uE000-\uF8FF]/.test(text) || unbalanced(text);
}

function unbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("(") !== count(")") || count("“") !== count("”") || count('"') % 2 === 1;
}
