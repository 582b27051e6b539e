import type { Relation } from "../../relation.ts";
import { categorySince } from "./category-since.ts";
import { editionHost } from "./edition-host.ts";
import { firstGiven } from "./first-given.ts";
import { firstWinner } from "./first-winner.ts";
import { presenter } from "./presenter.ts";

/** What articles about awards say. */
export const OF_AWARDS: readonly Relation[] = [categorySince, editionHost, firstGiven, firstWinner, presenter];
