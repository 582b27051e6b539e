import type { Relation } from "../relation.ts";

/** Every kind of fact that is looked for, in the order in which they are tried. One file each; one line here. */
export const RELATIONS: readonly Relation[] = [];
