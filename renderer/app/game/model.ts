import type { PackSummary } from "../../../electron/api/contract/data.ts";
import type { SoloEvent } from "../../../game/solo/model.ts";
import type { SoloState } from "../../../game/solo/state.ts";
import type { Question } from "../../../questions/model.ts";

/** The game on the screen: what has happened so far, and the questions it is about. */
export type Game = {
  readonly sessionId: string;
  readonly title: string;
  readonly kind: PackSummary["kind"];
  /** By id, all of the pack's. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly events: readonly SoloEvent[];
  readonly state: SoloState;
  /** Ids of questions that this person reported as wrong, now or before. */
  readonly flagged: ReadonlySet<string>;
  /** Who plays, where several take turns. */
  readonly player?: { readonly name: string; readonly colour: string };
};
