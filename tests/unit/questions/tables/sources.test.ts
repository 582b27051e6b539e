import { describe, expect, it } from "vitest";
import { circleMates } from "../../../../questions/pools/circles.ts";
import { filmsBy } from "../../../../questions/pools/films.ts";
import { personCalled } from "../../../../questions/pools/people.ts";
import { readTable } from "../../../../questions/tables/read-table.ts";
import { writeTable } from "../../../../questions/tables/write-table.ts";

const HEAD = ["title", "year", "who", "rivals", "genre", "renown"];
const KEY = "Akira Kurosawa";
const [LESSER, GREAT] = ["Jacques Rivette", "Jean-Luc Godard"];
const MATES = circleMates(KEY, "director", 1954);

/** The options of the only question that a table gives, null where it gives none. */
function options(answer: "who" | "title", wrong: object, rows: readonly (readonly string[])[]) {
  const stems = answer === "who" ? ["Who made the film {title}?"] : ["Which of these films was made by {who}?"];
  const table = readTable(
    {
      format: "marquee-table",
      version: 1,
      title: "Makers",
      about: "A row says who made a film.",
      licence: "MIT",
      attribution: "Made up",
      columns: [
        { name: "title", label: "Film", type: "work" },
        { name: "year", label: "Year", type: "year" },
        { name: "who", label: "By", type: "person", list: true },
        { name: "rivals", label: "Not", type: "text", list: true, optional: true },
        { name: "genre", label: "Genre", type: "text", list: true, optional: true, hidden: true },
        { name: "renown", label: "Renown", type: "text", hidden: true },
      ],
      film: "title",
      year: "year",
      facts: [
        {
          relation: "made",
          topic: "directing",
          slots: ["title", "who"],
          asks: [{ answer, many: answer === "title", stems, wrong: { near: "year", ...wrong } }],
        },
      ],
    },
    [HEAD, ...rows],
  );
  if (!table.ok) throw new Error(table.message);
  const title = rows[0]?.[0] ?? "";
  const maker = rows[0]?.[2] ?? "";
  const asked = writeTable(table.value).pack.questions.find(({ prompt, options }) =>
    answer === "who" ? prompt.includes(title) : prompt.includes(maker) && options.includes(title),
  );
  return asked?.options ?? null;
}

const row = (title: string, year: string, who: string, rivals = "", genre = "drama|war", renown = "2") =>
  [title, year, who, rivals, genre, renown] as const;

describe("wrong answers from where the schema says", () => {
  it("are people of a circle with the right one, and nobody from other rows", () => {
    const rows = [row("Salt Roads", "1954", KEY), row("Copper Street", "1954", "Ida Reed")];
    const found = options("who", { from: ["mates"], trade: "director" }, rows) ?? [];
    expect(found).toHaveLength(4);
    for (const name of found.filter((each) => each !== KEY)) expect(MATES).toContain(name);
  });

  it("are none where nobody is known to be taken for the right one, or two made it together", () => {
    const wrong = { from: ["mates"], trade: "director" };
    expect(options("who", wrong, [row("Salt Roads", "1954", "Ida Reed")])).toBeNull();
    expect(options("who", wrong, [row("Salt Roads", "1954", `${KEY}|Ida Reed`)])).toBeNull();
    expect(options("who", wrong, [row("Salt Roads", "1854", KEY)])).toBeNull();
  });

  it("are only people of whom the table has a film of one kind and time, where the schema asks for that", () => {
    const wrong = { from: ["mates"], trade: "director", circle: ["genre"], within: 6 };
    const key = row("Salt Roads", "1954", KEY);
    const theirs = (genre: string) => MATES.slice(0, 3).map((name, at) => row(`Reel ${at}`, "1955", name, "", genre));
    expect(options("who", wrong, [key, ...theirs("drama|war")])).toHaveLength(4);
    expect(options("who", wrong, [key, ...theirs("musical|romance")])).toBeNull();
    expect(options("who", wrong, [key])).toBeNull();
  });

  it("are no players of another heritage than the right one", () => {
    const wrong = { from: ["rivals"], rivals: ["rivals"], trade: "actor" };
    const cast = (names: string) => options("who", wrong, [row("Salt Roads", "1994", "Denzel Washington", names)]);
    expect(cast("Morgan Freeman|Danny Glover|Forest Whitaker")).toHaveLength(4);
    expect(cast("Morgan Freeman|Danny Glover|Tom Hanks")).toBeNull();
  });

  it("are lists of the row before anything else, filled up from the next place where they are too short", () => {
    const wrong = { from: ["rivals", "mates"], rivals: ["rivals"], trade: "director" };
    const full = options("who", wrong, [row("Salt Roads", "1954", KEY, "Kenji Mori|Haruo Ito|Taro Abe")]) ?? [];
    expect(new Set(full)).toEqual(new Set([KEY, "Kenji Mori", "Haruo Ito", "Taro Abe"]));
    const short = options("who", wrong, [row("Salt Roads", "1954", KEY, "Kenji Mori|Haruo Ito")]) ?? [];
    expect(short.filter((name) => MATES.includes(name)).length).toBeGreaterThan(0);
  });

  it("are nobody whose name is from afar beside a film that is named", () => {
    const wrong = { from: ["rivals"], rivals: ["rivals"], trade: "director" };
    const nominees = (names: string) => options("who", wrong, [row("Salt Roads", "1994", "Robert Hale", names)]);
    expect(nominees("John Webb|Martin Cole|Paul Reed")).toHaveLength(4);
    expect(nominees("John Webb|Martin Cole|Kenji Mori")).toBeNull();
  });

  it("are films of people of the circle that are of one kind and time with the right one, and no others", () => {
    const [first = "", second = "", third = ""] = MATES;
    const wrong = { from: ["films of mates"], maker: "who", trade: "director", within: 6, circle: ["genre"] };
    const theirs = [
      row("Reed Song", "1952", first),
      row("Snow Gate", "1955", second),
      row("Last Ferry", "1956", third),
    ];
    const key = row("Salt Roads", "1954", KEY);
    const stranger = row("Copper Street", "1954", "Ida Reed");
    expect(new Set(options("title", wrong, [key, stranger, ...theirs]))).toEqual(
      new Set(["Salt Roads", "Reed Song", "Snow Gate", "Last Ferry"]),
    );
    const musical = row("Last Ferry", "1956", third, "", "musical|romance");
    expect(options("title", wrong, [key, stranger, ...theirs.slice(0, 2), musical])).toBeNull();
    expect(
      options("title", wrong, [key, stranger, ...theirs.slice(0, 2), row("Last Ferry", "1966", third)]),
    ).toBeNull();
  });

  it("are no films that everybody knows to be somebody else's", () => {
    const wrong = { from: ["films of mates"], maker: "who", trade: "director", within: 6 };
    const [first = "", second = "", third = ""] = MATES;
    const mates = [row("Salt Roads", "1954", KEY), row("Last Ferry", "1955", first)];
    const two = (one: string, other: string) =>
      options("title", wrong, [...mates, row(one, "1953", second), row(other, "1954", third)]);
    expect(two("Snow Gate", "Reed Song")).toHaveLength(4);
    expect(two("Tokyo Story", "Late Spring")).toBeNull();
  });

  it("are no films of people of the circle who are far better known", () => {
    const wrong = { from: ["films of mates"], maker: "who", trade: "director", within: 6 };
    const titles = ["Reed Song", "Snow Gate", "Last Ferry"];
    const beside = (maker: string, year: number, isLent: (prominence: number) => boolean) => {
      const mates = circleMates(maker, "director", year).filter((mate) => isLent(personCalled(mate)?.prominence ?? 0));
      expect(mates.length).toBeGreaterThanOrEqual(titles.length);
      const theirs = titles.map((title, at) => row(title, String(year), mates[at] ?? ""));
      return options("title", wrong, [row("Salt Roads", String(year), maker), ...theirs]);
    };
    expect(personCalled(LESSER)?.prominence).toBe(2);
    expect(beside(LESSER, 1962, (prominence) => prominence < 3)).toHaveLength(4);
    expect(beside(LESSER, 1962, (prominence) => prominence === 3)).toBeNull();
    expect(beside(GREAT, 1962, (prominence) => prominence === 3)).toHaveLength(4);
  });

  it("are other films of whoever is named, never one that the table calls right", () => {
    const maker = "Abbas Kiarostami";
    const [own, other, ...rest] = filmsBy(maker, "director");
    if (own === undefined || other === undefined) throw new Error("The pool has lost the films of this test.");
    const wrong = { from: ["own films"], maker: "who", trade: "director" };
    const rows = [row(own.title, String(own.year), maker), row(other.title, String(other.year), maker)];
    const found = options("title", wrong, rows) ?? [];
    expect(found).toHaveLength(4);
    expect(found).not.toContain(other.title);
    for (const title of found.slice(1)) expect([own, ...rest].map((film) => film.title)).toContain(title);
  });
});
