import { hash32 } from "../../hash.ts";
import type { Option } from "../draft.ts";
import { type Named, tellsOf } from "../salience.ts";
import { clash } from "./clash.ts";

/** The right answer, as far as the choice of the others goes. */
export type Key = { readonly text: string; readonly named: Named; readonly prominence: number | null };

const WEIGHT = { sibling: 3, article: 2, made: 1.5, pool: 1, crew: 0.6 } as const;
/** What it costs that whoever picks the name that the article uses most is right, by either way of counting. */
const TELLING = 3;
/** So many of the nearest kin are looked at, and so many of those named more often than the key or longer. */
const NEAREST = 9;
const MORE = 4;

type Three = readonly [Scored, Scored, Scored];
type Scored = { readonly option: Option; readonly score: number };

/**
 * Three of the candidates, nearest kin first, but so that neither fame nor length gives the key away where that can be
 * had: of all threes of a short list the one that is worth most.
 */
export function chooseThree(candidates: readonly Option[], key: Key, seed: string): Option[] | null {
  const list = shortList(candidates, key, seed);
  let best: Three | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, first] of list.entries()) {
    for (let j = i + 1; j < list.length; j++) {
      const second = list[j];
      for (let k = j + 1; k < list.length; k++) {
        const third = list[k];
        // Nothing is ever added to the sum of their scores.
        if (!second || !third || first.score + second.score + third.score <= most) continue;
        const three = [first, second, third] as const;
        const worth = worthOf(three, key, most);
        if (worth <= most || !areApart(three) || areOneFamily(three, key)) continue;
        best = three;
        most = worth;
      }
    }
  }
  return best === null ? null : best.map(({ option }) => option);
}

/** The nearest kin, and whoever else could draw the eye away from the key. */
function shortList(candidates: readonly Option[], key: Key, seed: string): Scored[] {
  const scored = distinct(candidates)
    .filter((option) => !clash(option.text, key.text))
    .map((option) => ({ option, score: scoreOf(option, key, seed) }))
    .sort((a, b) => b.score - a.score || (a.option.key < b.option.key ? -1 : 1));
  const firstOf = (wanted: (option: Option) => boolean) => scored.filter(({ option }) => wanted(option)).slice(0, MORE);
  return [
    ...new Set([
      ...scored.slice(0, NEAREST),
      ...firstOf(({ named }) => named.whole > key.named.whole && named.surname > key.named.surname),
      ...firstOf(({ named }) => named.whole >= key.named.whole && named.surname >= key.named.surname),
      ...firstOf(({ text }) => text.length > key.text.length && text.length <= key.text.length * 2).slice(0, 2),
    ]),
  ];
}

/** What they are worth together; no more than `enough` where the first of its parts already tell that it is not more. */
function worthOf(three: Three, key: Key, enough: number): number {
  const [first, second, third] = three;
  const tells = tellsOf(
    key.named,
    three.map(({ option }) => option.named),
  );
  let worth = first.score + second.score + third.score - TELLING * (tells.whole + tells.surname);
  for (const fault of [longest, raggedness, crowd, namesakes]) {
    if (worth <= enough) return worth;
    worth -= fault(three, key);
  }
  return worth;
}

/** The key is the longest of all. */
function longest(three: Three, key: Key): number {
  return three.every(({ option }) => option.text.length < key.text.length) ? 0.4 : 0;
}

/** Three of one family single out a stranger among them, and a stranger beside two who share the key's name is none. */
function namesakes(three: Three, key: Key): number {
  const names = [key.text, ...three.map(({ option }) => option.text)];
  const surnames = names.map((text) => text.split(" ").at(-1));
  if (key.prominence === null) return 0;
  return 1.5 * (surnames.length - new Set(surnames).size);
}

/** One of the film's own crew among real peers is a fair trap; two of them are known for what they did instead. */
function crowd(three: Three): number {
  return three.filter(({ option }) => option.from === "crew").length > 1 ? 3 : 0;
}

/** One option far longer than the rest is seen at once. */
function raggedness(three: Three, key: Key): number {
  const options = three.map(({ option }) => option);
  return isRagged(options, key) ? 4 : 0;
}

export function isRagged(options: readonly Pick<Option, "text">[], key: Pick<Key, "text">): boolean {
  const lengths = [key, ...options].map(({ text }) => text.length).sort((a, b) => a - b);
  const [, second = 0, third = 0, most = 0] = lengths;
  return most > 1.2 * (second + third);
}

/** All of one family but the key: a glance is enough. */
function areOneFamily(three: Three, key: Key): boolean {
  const [own, ...others] = [key.text, ...three.map(({ option }) => option.text)];
  if (own === undefined || !others.every((text) => text.includes(" "))) return false;
  const surnames = new Set(others.map((text) => text.split(" ").at(-1)));
  return surnames.size === 1 && !surnames.has(own.split(" ").at(-1));
}

function areApart([first, second, third]: Three): boolean {
  const collide = (a: Scored, b: Scored) => clash(a.option.text, b.option.text);
  return !(collide(first, second) || collide(first, third) || collide(second, third));
}

/** Kin, then chance; far shorter than the key, or far less or better known, is a fault of its own. */
function scoreOf(option: Option, key: Key, seed: string): number {
  const short = option.text.length * 2 < key.text.length ? 2 : 0;
  const apart =
    option.prominence === null || key.prominence === null ? 0 : Math.abs(option.prominence - key.prominence);
  const stranger = 0.4 * apart + Math.max(0, apart - 1);
  return (
    WEIGHT[option.from] +
    1.5 * (hash32(`${seed}|${option.key}`) / 0x1_0000_0000) -
    short -
    stranger -
    Math.min(1, 0.03 * option.place)
  );
}

function distinct(candidates: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return candidates.filter((option) => !seen.has(option.key) && seen.add(option.key));
}
