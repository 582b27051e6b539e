import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGame, newPack, openStorage } from "../fixtures.ts";

const anyDeed = fc.record({
  kind: fc.constantFrom("put away", "bring back", "topic", "difficulty", "flag", "fewer", "list" as const),
  number: fc.integer({ min: 1, max: 10 }),
});

describe("figures that are kept beside the packs", () => {
  test("are those that counting gives, whatever was done to the questions, and listed meanwhile or not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 12 }), async (deeds) => {
        const { db, packs, library } = openStorage();
        packs.save(newPack());
        for (const { kind, number } of deeds) {
          const these = { kind: "these" as const, numbers: [number] };
          if (kind === "put away") await library.change(these, { action: "retire", on: true });
          if (kind === "bring back") await library.change(these, { action: "retire", on: false });
          if (kind === "topic") await library.change(these, { action: "topic", topic: "music" });
          if (kind === "difficulty") await library.change(these, { action: "difficulty", difficulty: "medium" });
          if (kind === "flag") await library.change(these, { action: "flag", on: true });
          if (kind === "fewer") packs.save(newPack({ size: number }));
          if (kind === "list") packs.list();
        }
        const listed = packs.list();
        const counted = (column: string) =>
          db.prepare(`SELECT ${column}, count(*) AS number FROM questions WHERE retired = 0 GROUP BY 1`).all();
        const named = (column: string) =>
          Object.fromEntries(counted(column).map((row) => [String(row[column]), Number(row.number)]));
        expect(listed.ok && listed.value[0]).toMatchObject({
          topics: named("topic"),
          difficulties: named("difficulty"),
          questions: Object.values(named("topic")).reduce((sum, number) => sum + number, 0),
          flagged: db.prepare("SELECT 1 FROM questions WHERE flags > 0 AND retired = 0").all().length,
        });
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test("count each question that was answered once, and forget it with its games", () => {
    fc.assert(
      fc.property(fc.array(anyGame(), { minLength: 1, maxLength: 4 }), fc.nat(3), (games, gone) => {
        const { db, packs, sessions } = openStorage();
        packs.save(newPack());
        for (const [index, events] of games.entries()) sessions.append(`s${index}`, 0, events);
        db.prepare("DELETE FROM sessions WHERE id = ?").run(`s${gone}`);
        const kept = db.prepare("SELECT pack_id, questions FROM pack_answers").all();
        expect(kept).toEqual(
          db.prepare("SELECT pack_id, count(DISTINCT question_id) AS questions FROM answers GROUP BY pack_id").all(),
        );
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test("do not stop the list where the disk refuses to keep them", () => {
    const { db, packs } = openStorage();
    packs.save(newPack());
    db.exec("DELETE FROM pack_counts; PRAGMA query_only = ON");
    const listed = packs.list();
    expect(listed.ok && listed.value[0]).toMatchObject({ questions: 10, topics: { cast: 5, awards: 5 } });
  });
});
