import { describe, expect, test } from "vitest";
import { BY_CINEMATOGRAPHERS } from "../../../../questions/pools/films/cinematographers.ts";
import { BY_COMPOSERS } from "../../../../questions/pools/films/composers.ts";
import { OF_PLAYERS } from "../../../../questions/pools/films/players.ts";
import { BY_WRITERS } from "../../../../questions/pools/films/writers.ts";
import { filmCircles, filmsBy, filmsLike } from "../../../../questions/pools/films.ts";
import { foldName } from "../../../../questions/pools/fold.ts";
import { peopleWith, personCalled } from "../../../../questions/pools/people.ts";
import { rowsOf } from "../../../../questions/pools/rows.ts";

describe("circles of films", () => {
  test("hold four films or more, each once, with a year of film history", () => {
    for (const films of filmCircles()) {
      const label = films.map(({ title }) => title).join("/");
      expect(films.length, label).toBeGreaterThanOrEqual(4);
      expect(new Set(films.map(({ title, year }) => `${foldName(title)}|${year}`)).size, label).toBe(films.length);
      for (const { title, year } of films) {
        expect(title.trim(), label).toBe(title);
        expect(title, label).not.toBe("");
        expect(year, title).toBeGreaterThanOrEqual(1888);
        expect(year, title).toBeLessThanOrEqual(2026);
      }
    }
  });
});

describe("films like a film", () => {
  test("are the others of its circles, never the film", () => {
    const like = filmsLike("Bicycle Thieves", 1948).map(({ title }) => title);
    expect(like).toContain("Umberto D.");
    expect(like).not.toContain("Bicycle Thieves");
  });

  test("are known for a title with a slash in it", () => {
    expect(filmsLike("Frost/Nixon", 2008).map(({ title }) => title)).toContain("Milk");
    expect(filmsLike("Frost", null)).toEqual([]);
  });

  test("are known by the year of a prize abroad, two years after the film", () => {
    expect(filmsLike("La Strada", 1956).map(({ title }) => title)).toContain("Senso");
  });

  test("begin with what shares most circles with the film", () => {
    const first = filmsLike("Marty", 1955).slice(0, 3);
    expect(first.map(({ title }) => title)).toContain("12 Angry Men");
  });

  test("are not of another age where enough of its own age are known", () => {
    const years = filmsLike("Jedda", 1955).map(({ year }) => year);
    expect(years.length).toBeGreaterThan(3);
    expect(Math.max(...years)).toBeLessThan(1975);
  });

  test("are none for a film of another year by that title, and none for an unknown one", () => {
    expect(filmsLike("Bicycle Thieves", 1999)).toEqual([]);
    expect(filmsLike("No Such Film", null)).toEqual([]);
  });
});

test("films by somebody belong to the calling that was asked for", () => {
  expect(filmsBy("Abbas Kiarostami", "director").map(({ title }) => title)).toContain("Close-Up");
  expect(filmsBy("Abbas Kiarostami", "actor")).toEqual([]);
  expect(filmsBy("Nobody Atall", "director")).toEqual([]);
  expect(filmsBy("Miklos Rozsa", "composer").map(({ title }) => title)).toContain("Double Indemnity");
  expect(filmsBy("Miklós Rózsa", "cinematographer")).toEqual([]);
  expect(filmsBy("Roger Deakins", "cinematographer").map(({ title }) => title)).toContain("Fargo");
  expect(filmsBy("Robert Towne", "writer").map(({ title }) => title)).toContain("Chinatown");
  expect(filmsBy("Robert Towne", "editor")).toEqual([]);
});

describe("films of players", () => {
  test("are four or more, each once, made in years in which the player is known to have worked", () => {
    for (const [name = ""] of rowsOf(OF_PLAYERS)) {
      const films = filmsBy(name, "actor");
      const person = personCalled(name);
      expect(films.length, name).toBeGreaterThanOrEqual(4);
      expect(new Set(films.map(({ title }) => title)).size, name).toBe(films.length);
      for (const { title, year } of films) {
        expect(year, `${name}: ${title}`).toBeGreaterThanOrEqual((person?.from ?? 1888) - 1);
        expect(year, `${name}: ${title}`).toBeLessThanOrEqual((person?.to ?? 2026) + 1);
      }
    }
  });

  test("stand once for each player, in one row", () => {
    const names = rowsOf(OF_PLAYERS).map(([name = ""]) => foldName(name));
    expect(new Set(names).size).toBe(names.length);
  });
});

test("films by a director came out within the years that are recorded of them, each once", () => {
  for (const { name, from, to } of peopleWith("director")) {
    const films = filmsBy(name, "director");
    expect(new Set(films.map(({ title }) => foldName(title))).size, name).toBe(films.length);
    for (const { title, year } of films) {
      expect(title.trim(), name).toBe(title);
      expect(year, `${name}: ${title}`).toBeGreaterThanOrEqual(from - 1);
      expect(year, `${name}: ${title}`).toBeLessThanOrEqual((to ?? 2026) + 1);
    }
  }
});

describe("films of composers, cinematographers and screenwriters", () => {
  const TABLES = { composer: BY_COMPOSERS, cinematographer: BY_CINEMATOGRAPHERS, writer: BY_WRITERS } as const;
  const CALLINGS = ["composer", "cinematographer", "writer"] as const;
  const rowsBy = (role: (typeof CALLINGS)[number]) => rowsOf(TABLES[role]).map(([name = ""]) => name);

  test("hold nobody twice, and no film twice", () => {
    for (const role of CALLINGS) {
      const names = rowsBy(role).map(foldName);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        role,
      ).toEqual([]);
      for (const name of names) {
        const keys = filmsBy(name, role).map(({ title, year }) => `${foldName(title)}|${year}`);
        expect(
          keys.filter((key, at) => keys.indexOf(key) !== at),
          name,
        ).toEqual([]);
        expect(keys.length, name).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("fall into the years in which the person is recorded as at work, give or take five", () => {
    for (const role of CALLINGS) {
      for (const name of rowsBy(role)) {
        const person = personCalled(name);
        if (person === null || !person.roles.includes(role)) continue;
        for (const { title, year } of filmsBy(name, role)) {
          expect(year, `${name}: ${title}`).toBeGreaterThanOrEqual(person.from - 5);
          expect(year, `${name}: ${title}`).toBeLessThanOrEqual((person.to ?? 2026) + 5);
        }
      }
    }
  });
});
