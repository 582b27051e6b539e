/** How much a store holds. */
export type StoreSize = {
  readonly questions: number;
  readonly answers: number;
  readonly cards: number;
  readonly reviewsPerCard: number;
  readonly nights: number;
  readonly seed: number;
  /** The end of what happened, milliseconds since the epoch. */
  readonly now: number;
  /** What happened is spread over so many days before. */
  readonly days: number;
};

/** A store as it is after years of use by somebody who does little else. */
export const LARGE: StoreSize = {
  questions: 50_000,
  answers: 1_000_000,
  cards: 20_000,
  reviewsPerCard: 10,
  nights: 100,
  seed: 20_270_314,
  now: Date.UTC(2027, 2, 14, 20, 15),
  days: 1_000,
};

export const PACK_SIZE = 100;
export const GAME_SIZE = 10;
export const DAY = 86_400_000;

export const packId = (number: number): string => `pack-${number}`;
/** The question of that number among all; packs hold a hundred each. */
export const questionId = (number: number): string => `question-${number}`;
