import { hash32 } from "../../hash.ts";
import type { Option } from "../draft.ts";

const WEIGHT = { sibling: 3, article: 2, made: 1.5, pool: 1 } as const;

/**
 * Three of the candidates: nearest kin first, but one of them is named more often than the key and one is longer where
 * that can be had, so that neither fame nor length gives the key away.
 */
export function chooseThree(candidates: readonly Option[], key: string, named: number, seed: string): Option[] | null {
  const rest = distinct(candidates)
    .map((option) => ({ option, score: WEIGHT[option.from] + 1.5 * (hash32(`${seed}|${option.key}`) / 0x1_0000_0000) }))
    .sort((a, b) => b.score - a.score || (a.option.key < b.option.key ? -1 : 1))
    .map(({ option }) => option);
  if (rest.length < 3) return null;
  const picked: Option[] = [];
  const take = (wanted: (option: Option) => boolean) => {
    const found = rest.find((option) => !picked.includes(option) && wanted(option));
    if (found !== undefined && picked.length < 3) picked.push(found);
  };
  take((option) => option.named > named);
  if (!picked.some((option) => option.text.length > key.length) && hash32(`${seed}|length`) % 8 !== 0) {
    take((option) => option.text.length > key.length && option.text.length <= key.length * 2);
  }
  while (picked.length < 3) take(() => true);
  return picked;
}

function distinct(candidates: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return candidates.filter((option) => !seen.has(option.key) && seen.add(option.key));
}
