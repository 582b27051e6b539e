import type { MessageId } from "../../../messages/catalogue.ts";
import { t } from "../../../messages/t.ts";

type Plain = Extract<MessageId, `host.undo.${string}`>;

const NAMES: ReadonlyMap<string, Plain> = new Map([
  ["round-begun", "host.undo.round-begun"],
  ["asked", "host.undo.asked"],
  ["paused", "host.undo.paused"],
  ["resumed", "host.undo.resumed"],
  ["extended", "host.undo.extended"],
  ["closed", "host.undo.closed"],
  ["revealed", "host.undo.revealed"],
  ["skipped", "host.undo.skipped"],
  ["round-cut", "host.undo.round-cut"],
  ["standings", "host.undo.standings"],
  ["round-ended", "host.undo.round-ended"],
  ["break-begun", "host.undo.break-begun"],
  ["break-ended", "host.undo.break-ended"],
  ["tie-asked", "host.undo.tie-asked"],
  ["ended", "host.undo.ended"],
  ["locked", "host.undo.locked"],
  ["unlocked", "host.undo.unlocked"],
  ["renamed", "host.undo.renamed"],
  ["merged", "host.undo.merged"],
  ["removed", "host.undo.removed"],
  ["adjusted", "host.undo.adjusted"],
  ["marked", "host.undo.marked"],
  ["marked-guess", "host.undo.marked-guess"],
  ["marked-joker", "host.undo.marked-joker"],
  ["corrected", "host.undo.corrected"],
  ["appeal-declined", "host.undo.appeal-declined"],
  ["seated", "host.undo.seated"],
]);

/** What `undo` would take back, in a few words; the last step where it has no words of its own. */
export function undoName(type: string): string {
  return t(NAMES.get(type) ?? "host.undo.step");
}
