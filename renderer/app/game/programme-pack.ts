import type { PackSummary } from "../../../electron/api/contract/data.ts";
import { isProgramme } from "../../../electron/api/contract/programme.ts";
import type { SoloSetup } from "../../../game/solo/model.ts";

/** More than any game deals: how many there are is seen when they come. */
const MANY = 1000;

/** The pack that a game is played over: one on the shelf, or a part of the programme; null where it is there no more. */
export function packOfGame(packs: readonly PackSummary[], { packId, packTitle }: SoloSetup): PackSummary | null {
  return isProgramme(packId) ? programmePack(packId, packTitle) : (packs.find(({ id }) => id === packId) ?? null);
}

/** A part of the programme as a pack that can be played. */
export function programmePack(id: string, title: string, questions = MANY): PackSummary {
  return {
    id,
    title,
    questions,
    kind: "other",
    builtIn: true,
    addedAt: 0,
    flagged: 0,
    answered: 0,
    best: null,
    topics: {},
    difficulties: {},
    report: null,
  };
}
