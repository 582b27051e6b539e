import type { Fact, Value } from "../facts/model.ts";
import type { Ask, Relation } from "../facts/relation.ts";
import type { Named } from "./salience.ts";
import type { Stem } from "./stem.ts";

/** "crew": known by name for something else on this film, and at home in the trade that is asked for as well. */
export type Source = "sibling" | "article" | "crew" | "pool" | "made";

/** A wrong answer, and where it comes from. */
export type Option = {
  readonly text: string;
  readonly key: string;
  readonly from: Source;
  /** How often the article names it. */
  readonly named: Named;
  /** People: from 3 (everybody has heard of them) to 0 (the pools do not know them). Null for all else. */
  readonly prominence: number | null;
  /** Its place in the pool's list, best first; 0 for what the article names. */
  readonly place: number;
};

/** A question on its way: everything the gates look at. */
export type Draft = {
  readonly fact: Fact;
  readonly relation: Relation;
  readonly ask: Ask;
  readonly stem: Stem;
  readonly answer: Value;
  /** The key as it is shown. */
  readonly key: string;
  readonly wrong: readonly Option[];
  /** Names from which the wrong options were chosen, for choosing again; none where they are made. */
  readonly candidates: readonly Option[];
  /** Hash of article, fact and direction. */
  readonly id: string;
};
