import type { ChoiceQuestion } from "../../../../questions/model.ts";
import type { Judged } from "../../../../scripts/evaluate/flaws/judged.ts";

/** An article of our own about a film that does not exist, and a question on it without a flaw. */

const SENTENCE = "The Night Ferry was directed by Ingrid Holm and shot by Otto Brandt on Lake Vale.";
const LEAD = "The Night Ferry is a 1994 drama film. ";

export const FERRY: Omit<Judged, "question"> = {
  article: {
    title: "The Night Ferry",
    text: `${LEAD}${SENTENCE} Dr. Clara Voss (Nora Lind) leaves. Voss meets Holm. Holm and Brandt had met before.`,
  },
  subject: "The Night Ferry",
  kind: "film",
};

const PROMPT = "Who directed The Night Ferry?";

export const GOOD: ChoiceQuestion = {
  kind: "choice",
  id: "0000000000000001",
  prompt: PROMPT,
  italics: [[13, 28]],
  topic: "crew",
  difficulty: "easy",
  proof: {
    kind: "sentence",
    sentence: SENTENCE,
    section: "Lead",
    path: ["Lead"],
    article: "The Night Ferry",
    start: LEAD.length,
    mark: [32, 43],
  },
  origin: "writer",
  tags: [],
  lang: "en",
  revision: 1,
  options: ["Anton Riedl", "Ingrid Holm", "Maria Costa", "Sven Aker"],
  answer: 1,
};

/** The film's title in italics where the prompt names it; the key first. No mark: the proof speaks of something else. */
export function asked(prompt: string, options: readonly string[] = GOOD.options): ChoiceQuestion {
  const at = prompt.indexOf("The Night Ferry");
  const italics: ChoiceQuestion["italics"] = at < 0 ? [] : [[at, at + "The Night Ferry".length]];
  return { ...GOOD, prompt, italics, proof: { ...proof(), mark: null }, options: [...options], answer: 0 };
}

export function proof() {
  if (GOOD.proof.kind !== "sentence") throw new Error("The good question has a sentence for a proof.");
  return GOOD.proof;
}
