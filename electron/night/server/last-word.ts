import type { Phone } from "./phones.ts";

/**
 * Which connection a phone spoke on last. One that stalled and was given up for another may still deliver what was said
 * on it, after what was said on the other: that must not overturn the later word.
 */
export type LastWord = {
  /** False where the phone has since spoken to this question on a newer connection. */
  readonly take: (phone: Phone, ask: string) => boolean;
};

export function createLastWord(): LastWord {
  /** By the phone's token, so never more than there are phones. */
  const words = new Map<string, { readonly ask: string; readonly connection: number }>();
  return {
    take: ({ hash, connection }, ask) => {
      if (hash === null) return true;
      const last = words.get(hash);
      if (last?.ask === ask && last.connection > connection) return false;
      words.set(hash, { ask, connection });
      return true;
    },
  };
}
