import { hash32 } from "../../hash.ts";
import type { Option } from "../draft.ts";
import { clash } from "./clash.ts";

const WEIGHT = { sibling: 3, article: 2, made: 1.5, pool: 1 } as const;

/**
 * Three of the candidates: nearest kin first, but one of them is named more often than the key and one is longer where
 * that can be had, so that neither fame nor length gives the key away.
 */
export function chooseThree(candidates: readonly Option[], key: string, named: number, seed: string): Option[] | null {
  const rest = distinct(candidates)
    .filter((option) => !clash(option.text, key))
    .map((option) => ({ option, score: scoreOf(option, key, seed) }))
    .sort((a, b) => b.score - a.score || (a.option.key < b.option.key ? -1 : 1))
    .map(({ option }) => option);
  const picked: Option[] = [];
  const take = (wanted: (option: Option) => boolean) => {
    const found = rest.find(
      (option) => wanted(option) && !picked.some((other) => other === option || clash(other.text, option.text)),
    );
    if (found !== undefined && picked.length < 3) picked.push(found);
    return found !== undefined;
  };
  if (!take((option) => option.named > named)) take((option) => option.named === named && named > 0);
  const longer = (option: Option) => option.text.length > key.length && option.text.length <= key.length * 2;
  if (!picked.some(longer)) take(longer);
  while (picked.length < 3) if (!take(() => true)) return null;
  return picked;
}

/** Kin, then chance; far shorter than the key is a fault of its own. */
function scoreOf(option: Option, key: string, seed: string): number {
  const short = option.text.length * 2 < key.length ? -2 : 0;
  return WEIGHT[option.from] + 1.5 * (hash32(`${seed}|${option.key}`) / 0x1_0000_0000) + short;
}

function distinct(candidates: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return candidates.filter((option) => !seen.has(option.key) && seen.add(option.key));
}
