import type { Relation } from "../../relation.ts";
import { createdBy } from "./created-by.ts";
import { firstAired } from "./first-aired.ts";
import { lastAired } from "./last-aired.ts";
import { network } from "./network.ts";

/** What articles about television series say, besides their casts. */
export const OF_SHOWS: readonly Relation[] = [createdBy, firstAired, lastAired, network];
