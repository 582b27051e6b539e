import type { Relation } from "../../relation.ts";
import { author } from "./author.ts";
import { begun } from "./begun.ts";

/** What is safe to read in an article about anything else. */
export const OF_OTHERS: readonly Relation[] = [author, begun];
