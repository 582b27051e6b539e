import type { LibraryChange, LibraryRow, LibraryStep } from "../../../../electron/api/contract/library.ts";
import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { forgetDrafts } from "./drafts.ts";
import { rowAt, totalOf, useLibrary } from "./library-store.ts";
import { lookAgain } from "./load.ts";
import { countPicked, NONE_PICKED, targetOf } from "./picked.ts";
import { stepText } from "./step-text.ts";

/** What a key or a button changes: what is picked, or else the question that is looked at. */
export async function changePicked(change: LibraryChange): Promise<void> {
  const library = useLibrary.getState();
  const row = rowAt(library, library.at);
  const any = countPicked(library.picked, totalOf(library)) > 0;
  if (!any && row === undefined) return;
  const target = any
    ? targetOf(library.picked, library.query)
    : ({ kind: "these", numbers: row === undefined ? [] : [row.number] } as const);
  const result = await bridge().call("library.change", { target, change });
  if (!result.ok) return noteFailure(result);
  useLibrary.setState({ picked: NONE_PICKED, history: result.value.history });
  announce(t("library.say.done", { what: stepText(result.value.step) }));
  await lookAgain();
}

/** Turns a mark of the question that is looked at on or off, or that of all that are picked by the first of them. */
export function toggleMark(action: "check" | "flag" | "retire"): void {
  const library = useLibrary.getState();
  const row = rowAt(library, library.at);
  const isOn = row !== undefined && markOf(row, action);
  void changePicked({ action, on: !isOn });
}

function markOf({ checked, flagged, putAway }: LibraryRow, action: "check" | "flag" | "retire"): boolean {
  return { check: checked, flag: flagged, retire: putAway }[action];
}

export async function undoStep(): Promise<void> {
  await turnStep("library.undo", (step) => t("library.say.undone", { what: stepText(step) }));
}

export async function redoStep(): Promise<void> {
  await turnStep("library.redo", (step) => t("library.say.done", { what: stepText(step) }));
}

async function turnStep(call: "library.undo" | "library.redo", say: (step: LibraryStep) => string): Promise<void> {
  const result = await bridge().call(call, {});
  if (!result.ok) return noteFailure(result);
  announce(say(result.value.step));
  forgetDrafts();
  await lookAgain();
}
