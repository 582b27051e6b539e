import type { Relation } from "../relation.ts";
import { budget } from "./budget.ts";
import { cinematographer } from "./cinematographer.ts";
import { composer } from "./composer.ts";
import { director } from "./director.ts";
import { distributor } from "./distributor.ts";
import { editor } from "./editor.ts";
import { festivalCompetition } from "./festival-competition.ts";
import { festivalRole } from "./festival-role.ts";
import { festivalScreening } from "./festival-screening.ts";
import { grossElsewhere } from "./gross-elsewhere.ts";
import { grossTerritory } from "./gross-territory.ts";
import { grossWorldwide } from "./gross-worldwide.ts";
import { limitedRelease } from "./limited-release.ts";
import { limitedRun } from "./limited-run.ts";
import { limitedTheaters } from "./limited-theaters.ts";
import { openingWeekend } from "./opening-weekend.ts";
import { perTheater } from "./per-theater.ts";
import { plannedRelease } from "./planned-release.ts";
import { premiereDate } from "./premiere-date.ts";
import { premiereFestival } from "./premiere-festival.ts";
import { producer } from "./producer.ts";
import { release } from "./release.ts";
import { wideRelease } from "./wide-release.ts";
import { wideTheaters } from "./wide-theaters.ts";
import { wideWeekend } from "./wide-weekend.ts";
import { writer } from "./writer.ts";
import { writerDirector } from "./writer-director.ts";
import { writerDirectorProducer } from "./writer-director-producer.ts";

/** Every kind of fact that is looked for, grouped as an encyclopedia's article tells them. */
export const RELATIONS: readonly Relation[] = [
  // who made it
  writerDirectorProducer,
  writerDirector,
  director,
  writer,
  producer,
  cinematographer,
  editor,
  composer,
  // release
  premiereFestival,
  premiereDate,
  festivalRole,
  festivalScreening,
  festivalCompetition,
  plannedRelease,
  limitedRelease,
  wideRelease,
  release,
  limitedTheaters,
  wideTheaters,
  distributor,
  // money
  budget,
  grossWorldwide,
  grossTerritory,
  grossElsewhere,
  openingWeekend,
  wideWeekend,
  perTheater,
  limitedRun,
];
