import { groupBy } from "./group.ts";

/** A question as far as likeness goes: its prompt, and what is right, as one text. */
export type Likeness = { readonly number: number; readonly prompt: string; readonly key: string };

/** The share of their words that two prompts have in common (Jaccard), from which on they ask the same. */
const ALIKE = 0.6;

/** Words that say nothing about what is asked. */
const EMPTY = new Set(
  "a an the of in on at by to for and or was were is are did does do has had which who whom what".split(" "),
);

type Worded = { readonly number: number; readonly words: readonly string[]; readonly figures: string };

/**
 * Questions that ask the same, as groups of their numbers: the same words, whatever is called right; or nearly the same
 * words, the same figures and the same key. Groups stand in the order of their first question.
 */
export function findAlike(questions: readonly Likeness[]): number[][] {
  const joined = new Groups(questions.map(({ number }) => number));
  const worded = questions.map((question) => ({ ...wordsOf(question), key: fold(question.key).join(" ") }));
  for (const [, same] of groupBy(worded, ({ sentence }) => sentence)) joined.join(same);
  const rarity = countWords(worded);
  for (const [, same] of groupBy(worded, ({ key, figures }) => `${key}|${figures}`)) joinNear(same, rarity, joined);
  return joined.all();
}

function wordsOf({ number, prompt }: Likeness): Worded & { readonly sentence: string } {
  const all = fold(prompt);
  const words = [...new Set(all.filter((word) => !EMPTY.has(word)))];
  const figures = words.filter((word) => /\d/.test(word)).sort();
  return { number, words, figures: figures.join(" "), sentence: all.join(" ") };
}

/** Words in lower case, without accents. "Amélie’s" is "amelie" and "s". */
function fold(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(all: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Joins those of one key whose words are nearly the same. Of two such lists, each in order of rarity, the beginnings
 * share a word (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data
 * cleaning", ICDE 2006), so that only few pairs are compared.
 */
function joinNear(same: readonly Worded[], rarity: ReadonlyMap<string, number>, joined: Groups): void {
  const seen = new Map<string, Worded[]>();
  // Those of the very same words are joined already: one of them stands for all.
  const distinct = groupBy(same, ({ words }) => words.toSorted().join(" "));
  for (const [one, ...others] of distinct.values()) {
    if (one === undefined) continue;
    joined.join([one, ...others]);
    const byRarity = [...one.words].sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1));
    const first = byRarity.slice(0, byRarity.length - Math.ceil(ALIKE * byRarity.length) + 1);
    for (const word of first) {
      const before = seen.get(word) ?? [];
      for (const other of before) if (likenessOf(one, other) >= ALIKE) joined.join([one, other]);
      before.push(one);
      seen.set(word, before);
    }
  }
}

/** Words in both, of the words in either. */
function likenessOf({ words: a }: Worded, { words: b }: Worded): number {
  const known = new Set(a);
  const both = b.filter((word) => known.has(word)).length;
  return both / (a.length + b.length - both);
}

/** Numbers that belong together, directly or by way of others (union-find). */
class Groups {
  private readonly parents: Map<number, number>;

  constructor(numbers: readonly number[]) {
    this.parents = new Map(numbers.map((number) => [number, number]));
  }

  join(members: readonly { readonly number: number }[]): void {
    const [first, ...others] = members;
    if (first === undefined) return;
    for (const { number } of others) this.parents.set(this.rootOf(number), this.rootOf(first.number));
  }

  all(): number[][] {
    const groups = groupBy([...this.parents.keys()], (number) => String(this.rootOf(number)));
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  private rootOf(number: number): number {
    let root = number;
    for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root)) root = up;
    this.parents.set(number, root);
    return root;
  }
}
