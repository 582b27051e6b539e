/** What is longer is no name but a sentence in italics, characters. */
const LONGEST_NAME = 100;

type Run = { readonly at: number; readonly length: number; marks: 0 | 2 | 3 | 5 };

/**
 * Takes the marks of italics and bold type off one line; what stood in italics is added to `names`. Where both kinds
 * stand without a partner, three apostrophes were one and two: `''Night Train'''s last reel`.
 */
export function withoutEmphasis(line: string, names: string[]): string {
  if (!line.includes("''")) return line;
  const runs = [...line.matchAll(/'{2,}/g)].map(({ 0: { length }, index }): Run => {
    return { at: index, length, marks: marksOf(length, line.slice(index + length, index + length + 2)) };
  });
  repair(line, runs);
  const kept: string[] = [];
  let done = 0;
  let name: string[] | null = null;
  for (const { at, length, marks } of runs) {
    const before = line.slice(done, at) + "'".repeat(length - marks);
    kept.push(before);
    name?.push(before);
    done = at + length;
    if (marks === 3) continue;
    const text = name?.join("").trim() ?? "";
    if (text !== "" && text.length <= LONGEST_NAME) names.push(text);
    name = name === null ? [] : null;
  }
  kept.push(line.slice(done));
  return kept.join("");
}

/** How many of the apostrophes are marks. `''Night Train'''s reel`: a genitive, whatever the wiki makes of it. */
function marksOf(length: number, after: string): Run["marks"] {
  if (length >= 5) return 5;
  return length === 2 || (length === 3 && /^s(?:[^\p{L}]|$)/u.test(after)) ? 2 : 3;
}

/** The wiki's own rule: after a word of one letter, else after a longer word, else after a space. */
function repair(line: string, runs: readonly Run[]): void {
  const italic = runs.filter(({ marks }) => marks !== 3).length;
  const bold = runs.filter(({ marks }) => marks !== 2);
  if (italic % 2 === 0 || bold.length % 2 === 0) return;
  const three = bold.filter(({ marks }) => marks === 3);
  const spaced = (run: Run) => line[run.at - 1] === " ";
  const afterLetter = three.find((run) => !spaced(run) && line[run.at - 2] === " ");
  const wrong = afterLetter ?? three.find((run) => !spaced(run)) ?? three[0];
  if (wrong !== undefined) wrong.marks = 2;
}
