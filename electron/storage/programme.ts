import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { groupBy } from "../../questions/group.ts";
import { hash32 } from "../../questions/hash.ts";
import { PACK_VERSION, type Pack, questionSchema } from "../../questions/model.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { FEWEST_OF_A_TAG, PROGRAMME_KINDS, type ProgrammeId, type ProgrammeList } from "../api/contract/programme.ts";

/** So many of the day are dealt from, and so many there must be to choose them from. */
const OF_A_DAY = 40;
const ENOUGH = 400;
/** Countries are many: those with the most questions are offered. */
const MOST_COUNTRIES = 18;

const tagRow = z.object({ tag: z.string(), count: z.int() });
const idRow = z.object({ number: z.int(), id: z.string() });
const bodyRow = z.object({ body: z.string() });
const packRow = z.object({ pack_id: z.string() });

/** Of the packs that come with the program, what is still asked. */
const OFFERED = "FROM questions JOIN packs ON packs.id = pack_id WHERE built_in = 1 AND retired = 0";

export type Programme = {
  readonly list: () => ProgrammeList;
  /** All questions of it, as a pack under its title. */
  readonly get: (wanted: ProgrammeId, title: string) => Result<Pack, FailureCode>;
  /** The pack that one of its questions stands in; null where none has it any more. */
  readonly homeOf: (questionId: string) => string | null;
};

export function createProgramme(db: DatabaseSync): Programme {
  const selectTags = db.prepare(`
    SELECT tag, count(*) AS count FROM question_tags JOIN questions USING (number) JOIN packs ON packs.id = pack_id
    WHERE built_in = 1 AND retired = 0 GROUP BY tag`);
  const selectIds = db.prepare(`SELECT number, questions.id AS id ${OFFERED}`);
  const selectTagged = db.prepare(
    `SELECT body ${OFFERED} AND number IN (SELECT number FROM question_tags WHERE tag = ?) ORDER BY number`,
  );
  const selectThese = db.prepare(
    "SELECT body FROM questions WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number",
  );
  const selectHome = db.prepare(`SELECT pack_id ${OFFERED} AND questions.id = ? LIMIT 1`);
  const count = db.prepare(`SELECT count(*) AS count ${OFFERED}`);

  const rowsOf = (wanted: ProgrammeId) =>
    wanted.kind === "tonight"
      ? selectThese.all(JSON.stringify(ofTheDay(z.array(idRow).parse(selectIds.all()), wanted.day)))
      : selectTagged.all(wanted.tag);

  return {
    list: () => ({
      tonight: Number(count.get()?.count) >= ENOUGH,
      groups: groupsOf(z.array(tagRow).parse(selectTags.all())),
    }),
    get: (wanted, title) => {
      const questions = rowsOf(wanted).map((row) => questionSchema.parse(JSON.parse(bodyRow.parse(row).body)));
      if (questions.length === 0) return failure("not-found", "There are no such questions any more.");
      return ok({ format: "marquee-pack", version: PACK_VERSION, title, sources: [], questions });
    },
    homeOf: (questionId) => {
      const row = selectHome.get(questionId);
      return row === undefined ? null : packRow.parse(row).pack_id;
    },
  };
}

/** Numbers of the questions of a day: the same all day long, others the next. */
function ofTheDay(rows: readonly z.infer<typeof idRow>[], day: string): number[] {
  return rows
    .map(({ number, id }) => ({ number, rank: hash32(`${day}|${id}`) }))
    .sort((a, b) => a.rank - b.rank || a.number - b.number)
    .slice(0, OF_A_DAY)
    .map(({ number }) => number);
}

/** Decades in order of time, the rest by name; of countries those that are asked about most. */
function groupsOf(tags: readonly z.infer<typeof tagRow>[]): ProgrammeList["groups"] {
  const byKind = groupBy(
    tags.filter((each) => each.count >= FEWEST_OF_A_TAG),
    ({ tag }) => tag.split(":")[0] ?? "",
  );
  return PROGRAMME_KINDS.flatMap((kind) => {
    const most = [...(byKind.get(kind) ?? [])].sort((a, b) => b.count - a.count);
    const offered = kind === "country" ? most.slice(0, MOST_COUNTRIES) : most;
    const choices = offered
      .map((each) => ({ tag: each.tag, name: each.tag.slice(kind.length + 1), questions: each.count }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return choices.length === 0 ? [] : [{ kind, choices }];
  });
}
