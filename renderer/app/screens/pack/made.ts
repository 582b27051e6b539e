import { create } from "zustand";
import type { Question } from "../../../../questions/model.ts";
import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { sendFlag, withFlag } from "../../store/flags.ts";
import { LOADING, type Loadable } from "../../store/loadable.ts";
import { EVERYTHING, type Filter } from "./filter.ts";

/** The pack that is looked at: its questions, and how they are looked at. */
type Made = {
  readonly packId: string | null;
  readonly questions: Loadable<readonly Question[]>;
  /** Ids of those that this person says are wrong. */
  readonly flagged: ReadonlySet<string>;
  readonly filter: Filter;
  /** Whether the keys are shown: not before somebody asks, so that one may still play. */
  readonly answers: boolean;
};

const NOTHING: Omit<Made, "packId"> = { questions: LOADING, flagged: new Set(), filter: EVERYTHING, answers: false };

/** Lives beside the screens: what was chosen stays while the article is read, until another pack is looked at. */
export const useMade = create<Made>(() => ({ packId: null, ...NOTHING }));

/** Fetches what a pack holds; what is known of it stays on the screen meanwhile. */
export async function loadMade(packId: string): Promise<void> {
  if (useMade.getState().packId !== packId) useMade.setState({ packId, ...NOTHING });
  const [pack, flags] = await Promise.all([
    bridge().call("packs.get", { packId }),
    bridge().call("questions.flagged", { packId }),
  ]);
  if (useMade.getState().packId !== packId) return;
  useMade.setState({
    questions: pack.ok ? { status: "ready", value: pack.value.questions } : { status: "failed", failure: pack },
    ...(flags.ok && { flagged: new Set(flags.value.questionIds) }),
  });
}

export function toggleAnswers(): void {
  useMade.setState(({ answers }) => ({ answers: !answers }));
}

/** The same by its key: where nothing is focused that would say it. */
export function toggleAnswersByKey(): void {
  toggleAnswers();
  announce(t("pack.say.answers", { shown: String(useMade.getState().answers) }));
}

/** Calls a question wrong, or takes that back. */
export async function toggleFlagIn(packId: string, questionId: string): Promise<void> {
  const flagged = !useMade.getState().flagged.has(questionId);
  set(questionId, flagged);
  if (!(await sendFlag(packId, questionId, flagged))) set(questionId, !flagged);
}

function set(questionId: string, to: boolean): void {
  useMade.setState(({ flagged }) => ({ flagged: withFlag(flagged, questionId, to) }));
}
