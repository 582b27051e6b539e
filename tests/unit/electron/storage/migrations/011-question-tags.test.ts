import type { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate } from "../../../../../electron/storage/migrate.ts";
import { questionTags } from "../../../../../electron/storage/migrations/011-question-tags.ts";
import { MIGRATIONS } from "../../../../../electron/storage/migrations/index.ts";
import { newPack, openStorage, question } from "../fixtures.ts";

const tagsIn = (db: DatabaseSync) =>
  db
    .prepare("SELECT tag, number FROM question_tags ORDER BY number, tag")
    .all()
    .map(({ tag, number }) => `${number} ${tag}`);

describe("the tags that questions are found by", () => {
  const save = (tags: readonly string[][]) => {
    const storage = openStorage();
    const { pack } = newPack();
    const write = (all: readonly string[][]) =>
      storage.packs.save({
        ...newPack(),
        pack: { ...pack, questions: all.map((each, at) => question(at, { tags: each })) },
      });
    write(tags);
    return { ...storage, write };
  };

  test("are decades, countries, awards, movements and rounds, each once, and no others", () => {
    const { db } = save([
      ["decade:1930s", "film:Dusk", "mine", "decade:1930s"],
      ["country:France", "award:A", "movement:B", "round:C"],
    ]);
    expect(tagsIn(db)).toEqual(["1 decade:1930s", "2 award:A", "2 country:France", "2 movement:B", "2 round:C"]);
  });

  test("change with the question, and go with it", () => {
    const { db, write } = save([["decade:1930s"], ["country:France"]]);
    write([["decade:1940s", "country:Italy"], ["country:France"]]);
    expect(tagsIn(db)).toEqual(["1 country:Italy", "1 decade:1940s", "2 country:France"]);
    db.exec("DELETE FROM packs");
    expect(tagsIn(db)).toEqual([]);
  });

  test("are found in a store that was there before them", () => {
    const { db } = save([["decade:1930s", "round:C"]]);
    db.exec(
      "DROP TRIGGER question_tagged; DROP TRIGGER question_tagged_anew; DROP TABLE question_tags; DROP VIEW tags_in_questions",
    );
    db.exec(`PRAGMA user_version = ${MIGRATIONS.indexOf(questionTags)}`);
    migrate(db);
    expect(tagsIn(db)).toEqual(["1 decade:1930s", "1 round:C"]);
  });
});
