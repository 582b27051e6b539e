import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../../questions/article/model.ts";
import { filmOf } from "../../../questions/film.ts";
import type { Pack, Question } from "../../../questions/model.ts";
import type { WritingReport } from "../../../questions/report.ts";
import { failure, type Result } from "../../../questions/result.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { LibraryStep } from "../../api/contract/library.ts";
import { createPackStatements } from "../pack-writer.ts";
import type { LongWork } from "../slices.ts";
import type { Steps } from "./steps.ts";
import { createWholePack } from "./whole-pack.ts";

/** A pack without its questions, which come portion by portion. */
export type ArrivingPack = {
  readonly id: string;
  readonly title: string;
  readonly maker: string;
  readonly sources: Pack["sources"];
  /** A table of facts is kept as one; null where questions came without. */
  readonly article: Article | null;
  readonly report: WritingReport | null;
};

/** Questions between two places where the work may be left. */
const PORTION = 20;

/** Bringing a whole pack, and taking one away, as steps. */
export function createPackSteps(db: DatabaseSync, steps: Steps, now: () => number) {
  const whole = createWholePack(db);
  const selectBuiltIn = db.prepare("SELECT built_in FROM packs WHERE id = ?");
  const { head } = createPackStatements(db);
  const insert = db.prepare(`
    INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, film, retired, changed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING`);
  return {
    /** The step that brings a pack; null where it is there already. */
    begin: ({ id, title, maker, sources, article, report }: ArrivingPack): number | null => {
      if (selectBuiltIn.get(id) !== undefined) return null;
      const step = steps.beginLong("import");
      head({ id, pack: { title, sources }, article, report, builtIn: false, maker }, now());
      whole.note(step, id);
      return step;
    },
    put: function* (packId: string, from: number, questions: readonly Question[]): LongWork<void> {
      for (const [place, question] of questions.entries()) {
        const { id, kind, topic, difficulty } = question;
        const about = [packId, id, from + place, kind, topic, difficulty, filmOf(question)];
        insert.run(...about, now(), JSON.stringify(question));
        if (place % PORTION === PORTION - 1) yield;
      }
    },
    /** Why a pack cannot be taken away; null where it can. */
    refuses: (packId: string): Result<never, FailureCode> | null => {
      const row = selectBuiltIn.get(packId);
      if (row === undefined) return failure("not-found", "This pack is not there any more.");
      return row.built_in === 1 ? failure("built-in", "This pack comes with Marquee and cannot be removed.") : null;
    },
    remove: function* (packId: string): LongWork<LibraryStep> {
      const step = steps.beginLong("remove-pack");
      whole.note(step, packId);
      const size = yield* whole.takeOut(step, packId);
      // A pack without questions can be brought back as well.
      steps.endLong(step, Math.max(1, size));
      return { action: "remove-pack", size };
    },
  };
}
