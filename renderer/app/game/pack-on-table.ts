import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { PackSummary } from "../../../electron/api/contract/data.ts";
import { ok, type Result } from "../../../questions/result.ts";
import { bridge } from "../bridge/client.ts";
import type { Game } from "./model.ts";

export type PackOnTable = Pick<Game, "title" | "kind" | "questions" | "flagged">;

/** What a game needs to know of its pack. Flags that cannot be had are no reason not to play. */
export async function packOnTable({ id: packId, title, kind }: PackSummary): Promise<Result<PackOnTable, FailureCode>> {
  const [pack, flags] = await Promise.all([
    bridge().call("packs.get", { packId }),
    bridge().call("questions.flagged", { packId }),
  ]);
  if (!pack.ok) return pack;
  const questions = new Map(pack.value.questions.map((question) => [question.id, question]));
  return ok({ title, kind, questions, flagged: new Set(flags.ok ? flags.value.questionIds : []) });
}
