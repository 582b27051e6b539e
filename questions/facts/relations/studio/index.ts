import type { Relation } from "../../relation.ts";
import { firstRelease } from "./first-release.ts";
import { founded } from "./founded.ts";
import { founder } from "./founder.ts";
import { headquarters } from "./headquarters.ts";

/** What articles about studios and other companies say. */
export const OF_STUDIOS: readonly Relation[] = [firstRelease, founded, founder, headquarters];
