/** What a store must hold, because it was acknowledged. */
export type World = {
  /** Questions of packs that were imported, by the pack's id. */
  readonly packs: Map<string, number>;
  /** Events of games, by session. */
  readonly events: Map<string, number>;
  /** Reviews of practice. */
  readonly reviews: Set<string>;
  /** Prompts of own questions by number: the one acknowledged last, then those that were sent after it without an answer. */
  readonly prompts: Map<number, readonly string[]>;
};

export function emptyWorld(): World {
  return { packs: new Map(), events: new Map(), reviews: new Set(), prompts: new Map() };
}

export function copyOf({ packs, events, reviews, prompts }: World): World {
  return { packs: new Map(packs), events: new Map(events), reviews: new Set(reviews), prompts: new Map(prompts) };
}

export function sizeOf({ packs, events, reviews, prompts }: World): number {
  return packs.size + [...events.values()].reduce((sum, count) => sum + count, 0) + reviews.size + prompts.size;
}
