import type { NightItem } from "../../../../game/night/plan.ts";
import { t } from "../../../messages/t.ts";

/** A question of the host's own, to be written: it stands in the plan with words to write over. */
export function blankItem(id: string): NightItem {
  return {
    id,
    packId: null,
    note: "",
    question: {
      kind: "choice",
      id: `own-${id}`,
      prompt: t("plan.own.prompt"),
      italics: [],
      options: [1, 2, 3, 4].map((number) => t("plan.own.option", { number })),
      answer: 0,
      topic: "film",
      difficulty: "medium",
      proof: { kind: "none" },
      origin: "person",
      tags: [],
      lang: "en",
      revision: 1,
    },
  };
}
