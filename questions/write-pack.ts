import type { Article } from "./article/model.ts";
import { type Findings, findFacts } from "./facts/find-facts.ts";
import { type ChoiceQuestion, PACK_VERSION, type Pack } from "./model.ts";
import type { Progress, WritingReport } from "./report.ts";
import { failure, ok, type Result } from "./result.ts";
import { ownFilm } from "./tags/own-film.ts";
import { byTitle, tagsFor } from "./tags/tag-question.ts";
import { counted, type Written, writeQuestions } from "./writing/write-questions.ts";

/** Fewer questions than this are no quiz. */
export const FEWEST_QUESTIONS = 4;

/** Other films than its own are dated by what stands beside their titles alone. */
const NO_FILMS = byTitle([]);

/** The writer asks for one of a few options and for nothing else. */
export type WrittenPack = Omit<Pack, "questions"> & { questions: ChoiceQuestion[] };

/**
 * Article -> facts -> questions -> pack. The same article gives the same pack, byte for byte. Fails with `not-enough`
 * (`details.questions`) where fewer than `FEWEST_QUESTIONS` can be asked.
 */
export function writePack(
  article: Article,
  onProgress?: (progress: Progress) => void,
): Result<{ pack: WrittenPack; report: WritingReport }, "not-enough"> {
  const findings = findFacts(article, (done, total) => onProgress?.({ stage: "facts", done, total }));
  const written = writeQuestions(findings, (asked) => onProgress?.({ stage: "questions", ...asked }));
  const { questions } = written;
  if (questions.length < FEWEST_QUESTIONS) return tooFew(questions.length);
  return ok({ pack: packOf(findings, written), report: reportOf(findings, written) });
}

function tooFew(questions: number): Result<never, "not-enough"> {
  const message =
    "This article does not say enough that Marquee can ask about. Choose a longer one, best an encyclopedia's article about a film.";
  return failure("not-enough", message, { questions });
}

function packOf({ article, facts }: Findings, { questions }: Written): WrittenPack {
  const knowledge = { own: ownFilm(article, facts), films: NO_FILMS, text: article.text };
  return {
    format: "marquee-pack",
    version: PACK_VERSION,
    title: article.title,
    sources: [article.source],
    questions: questions.map((question) => ({ ...question, tags: tagsFor(question, knowledge) })),
  };
}

function reportOf({ article, readings, facts }: Findings, written: Written): WritingReport {
  const sentences = readings.filter(({ sentence }) => sentence.cells === undefined);
  return {
    words: sentences.reduce((sum, reading) => sum + reading.text.split(/\s+/).length, 0),
    sentences: sentences.length,
    facts: facts.filter((fact) => fact.modality === "asserted").length,
    candidates: written.candidates,
    questions: written.questions.length,
    thrownAway: { ...written.thrownAway },
    leftOut: leftOut({ article, readings: sentences, facts }),
  };
}

/** Sentences that nothing was made of, by the reason. */
function leftOut({ readings, facts }: Pick<Findings, "article" | "readings" | "facts">): Record<string, number> {
  const used = new Set(
    facts.filter((fact) => fact.modality === "asserted").flatMap((fact) => [fact.reading, ...fact.also]),
  );
  const other = new Map(facts.map((fact) => [fact.reading, fact.modality]));
  return counted(
    readings
      .filter((reading) => !used.has(reading))
      .map((reading) => (reading.sentence.damaged ? "damaged" : (other.get(reading) ?? "nothing-found"))),
  );
}
