import type { Question } from "../model.ts";
import type { Candidate, LeftOut, Loss, Read } from "./model.ts";
import { settle } from "./settle.ts";

/** All candidates of a file, settled. What the file has twice is kept once. */
export function collect(title: string | null, candidates: Iterable<Candidate>): Read {
  const questions = new Map<string, Question>();
  const leftOut: LeftOut[] = [];
  const losses: Partial<Record<Loss, number>> = {};
  for (const candidate of candidates) {
    const settled = settle(candidate);
    if ("leftOut" in settled) {
      leftOut.push(settled.leftOut);
    } else if (questions.has(settled.question.id)) {
      leftOut.push({ place: candidate.place, code: "repeated", source: candidate.source, detail: "" });
    } else {
      questions.set(settled.question.id, settled.question);
      for (const loss of new Set(candidate.lost)) losses[loss] = (losses[loss] ?? 0) + 1;
    }
  }
  return { title, questions: [...questions.values()], leftOut, losses };
}
