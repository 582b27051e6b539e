import { musicActCalled, musicActsLike } from "../../pools/index.ts";
import type { Value } from "../model.ts";

/** Years between the first records of two who could be taken for each other. */
const GENERATION = 7;
const MOST = 12;

/** Singers or bands of the same kind, sex and time, from the same part of the world; none where the key is not known. */
export function actsBeside(who: Value | undefined): readonly string[] {
  const like = who === undefined ? null : musicActCalled(who.text);
  if (like === null) return [];
  return musicActsLike({ kind: like.kind, like: like.name, excluding: [], salt: like.name })
    .filter(({ kind, gender }) => kind === like.kind && gender === like.gender)
    .filter(({ from }) => Math.abs((from ?? 0) - (like.from ?? 0)) <= GENERATION)
    .filter(({ prominence }) => Math.abs(prominence - like.prominence) <= 1)
    .slice(0, MOST)
    .map(({ name }) => name);
}
