import { first } from "./001-first.ts";
import { nights } from "./002-nights.ts";
import { library } from "./003-library.ts";
import { practice } from "./004-practice.ts";
import { persons } from "./006-persons.ts";
import { statistics } from "./007-statistics.ts";
import { hotSeats } from "./008-hot-seats.ts";
import { largeStores } from "./009-large-stores.ts";
import { longSteps } from "./010-long-steps.ts";
import { questionTags } from "./011-question-tags.ts";
import { roundTags } from "./012-round-tags.ts";

/** In order; a database's `user_version` counts those that it has had. One that was released is never changed. */
export const MIGRATIONS: readonly string[] = [
  first,
  nights,
  library,
  practice,
  persons,
  statistics,
  hotSeats,
  largeStores,
  longSteps,
  questionTags,
  roundTags,
];
