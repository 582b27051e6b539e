import { bitPart } from "./bit-part.ts";
import { contradicted } from "./contradicted.ts";
import { damaged } from "./damaged.ts";
import { fellowNominees } from "./fellow-nominees.ts";
import { foreignPart } from "./foreign-part.ts";
import type { EarlyGate, Gate } from "./gate.ts";
import { hero } from "./hero.ts";
import { knownFilm } from "./known-film.ts";
import { knownToAll } from "./known-to-all.ts";
import { leak } from "./leak.ts";
import { length } from "./length.ts";
import { lesserTrade } from "./lesser-trade.ts";
import { loneOrigin } from "./lone-origin.ts";
import { mixed } from "./mixed.ts";
import { namedOption } from "./named-option.ts";
import { namesake } from "./namesake.ts";
import { negative } from "./negative.ts";
import { nobodyAsks } from "./nobody-asks.ts";
import { onePerson } from "./one-person.ts";
import { overlap } from "./overlap.ts";
import { scene } from "./scene.ts";
import { speaksAlone, standsAlone } from "./stands-alone.ts";
import { timeSensitive } from "./time.ts";
import { titleRole } from "./title-role.ts";
import { unnamed } from "./unnamed.ts";
import { unsayable } from "./unsayable.ts";
import { whichTime } from "./which-time.ts";

/** What can be told of a question before its wrong options are looked for, which takes most of the time. */
export const EARLY_GATES: readonly EarlyGate[] = [nobodyAsks, lesserTrade, bitPart, scene, knownToAll, whichTime];

/** Every question passes all of them, in this order; the first that stops it is counted. */
export const GATES: readonly Gate[] = [
  ...EARLY_GATES,
  fellowNominees,
  standsAlone,
  damaged,
  negative,
  timeSensitive,
  leak,
  length,
  overlap,
  mixed,
  loneOrigin,
  hero,
  foreignPart,
  titleRole,
  onePerson,
  namedOption,
  namesake,
  knownFilm,
  unnamed,
  unsayable,
  contradicted,
];

/** Those that hold for a question about anything, wherever it comes from. */
export const GENERAL_GATES: readonly Gate[] = [speaksAlone, damaged, negative, timeSensitive, leak, length, overlap];
