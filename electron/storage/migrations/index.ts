import { first } from "./001-first.ts";
import { nights } from "./002-nights.ts";
import { practice } from "./004-practice.ts";

/** In order; a database's `user_version` counts those that it has had. One that was released is never changed. */
export const MIGRATIONS: readonly string[] = [first, nights, practice];
