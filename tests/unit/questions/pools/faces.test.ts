import { expect, test } from "vitest";
import { ACTORS } from "../../../../questions/pools/circles/actors.ts";
import { ACTRESSES } from "../../../../questions/pools/circles/actresses.ts";
import { circlesOf } from "../../../../questions/pools/circles.ts";
import { faceOf, personCalled, sexInCircles } from "../../../../questions/pools/index.ts";
import { BIRTHS } from "../../../../questions/pools/people/births.ts";
import { rowsOf } from "../../../../questions/pools/rows.ts";

test("a face is found by the name however it is spelt, and nobody's face is made up", () => {
  expect(faceOf("Cary Grant")).toEqual({ born: 1904, standing: 1 });
  expect(faceOf("cary grant")).toEqual(faceOf("Cary Grant"));
  expect(faceOf("Ottilie Brandvold")).toBeNull();
});

test("nearly everybody of the circles has one", () => {
  const names = new Set(circlesOf("actor").flatMap((circle) => circle.names));
  const known = [...names].filter((name) => faceOf(name) !== null);
  expect(known.length / names.size).toBeGreaterThan(0.98);
});

test("years of birth agree with those that the pools record", () => {
  const recorded = rowsOf(BIRTHS).flatMap(([year = "", names = ""]) =>
    names.split("/").map((name) => ({ name, year: Number(year) })),
  );
  const far = recorded.filter(({ name, year }) => Math.abs((faceOf(name)?.born ?? year) - year) > 3);
  expect(far).toEqual([]);
});

test("nobody plays in a film before they are born, nor long after a hundred", () => {
  const odd = circlesOf("actor").flatMap(({ from, to, names }) =>
    names.filter((name) => {
      const face = faceOf(name);
      return face !== null && (face.born > to || face.born < from - 105);
    }),
  );
  expect(odd).toEqual([]);
});

test("stars of both sexes stand among the stars", () => {
  for (const table of [ACTORS, ACTRESSES]) {
    const names = rowsOf(table).flatMap(([, cell = ""]) => cell.split("/"));
    const stars = names.filter((name) => faceOf(name)?.standing === 1);
    expect(stars.length).toBeGreaterThan(50);
    expect(stars.every((name) => sexInCircles(name) !== undefined || personCalled(name) !== null)).toBe(true);
  }
});
