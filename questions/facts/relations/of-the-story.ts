import type { Relation } from "../relation.ts";
import { storyAnimal } from "./story-animal.ts";
import { storyCar } from "./story-car.ts";
import { storyCount } from "./story-count.ts";
import { storyDeath } from "./story-death.ts";
import { storyDeed } from "./story-deed.ts";
import { storyDescription } from "./story-description.ts";
import { storyKin } from "./story-kin.ts";
import { storyLetter } from "./story-letter.ts";
import { storyLiving } from "./story-living.ts";
import { storyMeetingPlace } from "./story-meeting-place.ts";
import { storyMultitude } from "./story-multitude.ts";
import { storyOwner } from "./story-owner.ts";
import { storyPartner } from "./story-partner.ts";
import { storyPlace } from "./story-place.ts";
import { storySetting } from "./story-setting.ts";
import { storyTelling } from "./story-telling.ts";
import { storyWar } from "./story-war.ts";
import { storyYear } from "./story-year.ts";

/** What a film tells: who does what to whom, where and when, and who they are. */
export const OF_THE_STORY: readonly Relation[] = [
  storyDeed,
  storyTelling,
  storyOwner,
  storyPartner,
  storyPlace,
  storyCar,
  storyCount,
  storyDeath,
  storyKin,
  storyDescription,
  storyAnimal,
  storyLetter,
  storySetting,
  storyWar,
  storyYear,
  storyLiving,
  storyMeetingPlace,
  storyMultitude,
];
