import { t } from "../../messages/t.ts";
import { bridge } from "../bridge/client.ts";
import { announce } from "./announcements.ts";
import { noteFailure } from "./notices.ts";
import { loadPacks } from "./packs.ts";

/** Calls a question wrong, or takes that back; false where it could not be kept, which is told. */
export async function sendFlag(packId: string, questionId: string, flagged: boolean): Promise<boolean> {
  announce(t(flagged ? "say.flagged" : "say.unflagged"));
  const result = await bridge().call("questions.flag", { packId, questionId, flagged });
  if (result.ok) void loadPacks();
  else noteFailure(result);
  return result.ok;
}

/** The flagged ones with one of them set or taken back. */
export function withFlag(all: ReadonlySet<string>, questionId: string, flagged: boolean): ReadonlySet<string> {
  const others = [...all].filter((id) => id !== questionId);
  return new Set(flagged ? [...others, questionId] : others);
}
