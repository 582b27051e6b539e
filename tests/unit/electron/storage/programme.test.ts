import { describe, expect, test } from "vitest";
import { programmeIdOf, programmeOf } from "../../../../electron/api/contract/programme.ts";
import type { PackStore } from "../../../../electron/storage/packs.ts";
import { newPack, openStorage, question } from "./fixtures.ts";
import { began, questionId, wholeGame } from "./whole-game.ts";

const { pack, article, report } = newPack();

function put(packs: PackStore, id: string, count: number, tagsOf: (index: number) => string[], builtIn = true) {
  const offset = id === "one" ? 0 : 10_000;
  const questions = Array.from({ length: count }, (_, index) => question(offset + index, { tags: tagsOf(index) }));
  packs.save({ id, pack: { ...pack, questions }, article, report, builtIn, maker: "m" });
  return questions;
}

const tagged = (tag: string) => programmeIdOf({ kind: "tag", tag });
const idsIn = (packs: PackStore, id: string) => {
  const got = packs.get(id);
  return got.ok ? got.value.questions.map((each) => each.id) : [];
};

describe("the programme", () => {
  test("offers decades, awards and countries that hold enough, over all packs that come with the program", () => {
    const { packs } = openStorage();
    put(packs, "one", 30, (index) => [index < 20 ? "decade:1930s" : "decade:1940s", "country:France"]);
    put(packs, "two", 25, () => ["decade:1930s", "award:Lantern Prizes", "film:Dusk"]);
    expect(packs.programme()).toEqual({
      ok: true,
      value: {
        tonight: false,
        groups: [
          { kind: "decade", choices: [{ tag: "decade:1930s", name: "1930s", questions: 45 }] },
          { kind: "award", choices: [{ tag: "award:Lantern Prizes", name: "Lantern Prizes", questions: 25 }] },
          { kind: "country", choices: [{ tag: "country:France", name: "France", questions: 30 }] },
        ],
      },
    });
  });

  test("offers rounds first, and movements between decades and awards", () => {
    const { packs } = openStorage();
    put(packs, "one", 30, () => ["movement:Northern Realism", "award:A", "round:Chain", "decade:1930s"]);
    const list = packs.programme();
    expect(list.ok && list.value.groups.map(({ kind }) => kind)).toEqual(["round", "decade", "movement", "award"]);
  });

  test("leaves what people brought to themselves", () => {
    const { packs } = openStorage();
    put(packs, "one", 30, () => ["decade:1930s"], false);
    expect(packs.programme()).toMatchObject({ value: { groups: [] } });
    expect(packs.get(tagged("decade:1930s"))).toMatchObject({ ok: false, code: "not-found" });
  });

  test("gives the questions with a tag, and none whose tag only begins alike", () => {
    const { packs } = openStorage();
    const questions = put(packs, "one", 30, (index) => [index % 2 === 0 ? "country:Niger" : "country:Nigeria"]);
    const even = questions.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    expect(idsIn(packs, tagged("country:Niger"))).toEqual(even);
  });

  test("knows in which pack one of its questions stands, and none of somebody's own", () => {
    const { packs } = openStorage();
    const [first] = put(packs, "one", 30, () => ["decade:1930s"]);
    const [own] = put(packs, "two", 1, () => ["decade:1930s"], false);
    expect(packs.home(first?.id ?? "")).toEqual({ ok: true, value: { packId: "one" } });
    expect(packs.home(own?.id ?? "")).toEqual({ ok: true, value: { packId: null } });
  });

  test("gives the same forty on one day, others on the next", () => {
    const { packs } = openStorage();
    put(packs, "one", 500, () => []);
    const on = (day: string) => idsIn(packs, programmeIdOf({ kind: "tonight", day }));
    expect(packs.programme()).toMatchObject({ value: { tonight: true } });
    expect(on("2031-05-01")).toHaveLength(40);
    expect(on("2031-05-01")).toEqual(on("2031-05-01"));
    expect(on("2031-05-01")).not.toEqual(on("2031-05-02"));
  });

  test("marks a question as wrong where it stands, and knows it in every part that holds it", () => {
    const { packs } = openStorage();
    const [first] = put(packs, "one", 30, () => ["decade:1930s"]);
    const id = first?.id ?? "";
    expect(packs.flag(tagged("decade:1930s"), id, true)).toMatchObject({ ok: true });
    expect(packs.flagged("one")).toEqual({ ok: true, value: { questionIds: [id] } });
    expect(packs.flagged(tagged("decade:1930s"))).toEqual({ ok: true, value: { questionIds: [id] } });
  });
});

test("an id says what is wanted; what is no id of the programme is none", () => {
  expect(programmeOf(tagged("award:Lantern Prizes"))).toEqual({ kind: "tag", tag: "award:Lantern Prizes" });
  expect(programmeOf("programme:tonight:2031-05-01")).toEqual({ kind: "tonight", day: "2031-05-01" });
  for (const id of ["her", "programme:", "programme:tonight:soon", "programme:tag:", "a programme:tag:x"]) {
    expect(programmeOf(id)).toBeNull();
  }
});

test("an answer in a game of the programme counts for the pack that its question stands in", () => {
  const { db, packs, sessions } = openStorage();
  const questions = Array.from({ length: 30 }, (_, index) =>
    question(index, { id: questionId(index), tags: ["decade:1930s"] }),
  );
  packs.save({ id: "one", pack: { ...pack, questions }, article, report, builtIn: true, maker: "m" });
  const start = began({ length: 3, packId: tagged("decade:1930s") });
  expect(sessions.append("s", 0, wholeGame([true, false, true], start))).toMatchObject({ ok: true });
  expect(db.prepare("SELECT DISTINCT pack_id FROM answers").all()).toEqual([{ pack_id: "one" }]);
  expect(packs.list()).toMatchObject({ value: [{ id: "one", answered: 3 }] });
});

test("a game of the programme that was left open is offered again, unless a question of it is gone", () => {
  const { packs, sessions } = openStorage();
  const questions = Array.from({ length: 30 }, (_, index) =>
    question(index, { id: questionId(index), tags: ["decade:1930s"] }),
  );
  packs.save({ id: "one", pack: { ...pack, questions }, article, report, builtIn: true, maker: "m" });
  sessions.append("s", 0, wholeGame([true], began({ length: 3, packId: tagged("decade:1930s") })));
  expect(sessions.unfinished()).toMatchObject({ value: { id: "s" } });
  packs.save({
    id: "one",
    pack: { ...pack, questions: questions.slice(1) },
    article,
    report,
    builtIn: true,
    maker: "m",
  });
  expect(sessions.unfinished()).toEqual({ ok: true, value: null });
});
