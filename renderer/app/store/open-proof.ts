import { isProgramme } from "../../../electron/api/contract/programme.ts";
import type { PlacedProof, Question, Range } from "../../../questions/model.ts";
import { failure } from "../../../questions/result.ts";
import { bridge } from "../bridge/client.ts";
import { noteFailure } from "./notices.ts";
import { go } from "./view.ts";

export type ProofToOpen = {
  /** The pack that is played, or the part of the programme. */
  readonly packId: string;
  readonly question: Pick<Question, "id"> & { readonly proof: PlacedProof };
  /** What is marked there, where that is not the key. */
  readonly mark?: Range | null;
  /** The question is shown beside the page. */
  readonly beside?: boolean;
};

/** Opens the article or the table at what proves a question; one of the programme stands in a pack of its own. */
export async function openProof({ packId, question, mark, beside = false }: ProofToOpen): Promise<void> {
  const { id, proof } = question;
  const home = isProgramme(packId) ? await homeOf(id) : packId;
  if (home === null) return noteFailure(failure("not-found", "The pack of this question is not there any more."));
  const place = { start: proof.start, mark: mark === undefined ? proof.mark : mark, ...(beside && { questionId: id }) };
  go({ name: "article", packId: home, place });
}

async function homeOf(questionId: string): Promise<string | null> {
  const home = await bridge().call("packs.home", { questionId });
  return home.ok ? home.value.packId : null;
}
