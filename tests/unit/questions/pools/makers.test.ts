import { expect, test } from "vitest";
import { circlesOf } from "../../../../questions/pools/circles.ts";
import { makerOf, personCalled } from "../../../../questions/pools/index.ts";

test("a maker is found by the name however it is spelt, and nobody is made up", () => {
  expect(makerOf("Akira Kurosawa")).toEqual({ sex: "m", born: 1910, from: 1943, to: 1993, standing: 1 });
  expect(makerOf("akira kurosawa")).toEqual(makerOf("Akira Kurosawa"));
  expect(makerOf("Ottilie Brandvold")).toBeNull();
});

test("nearly all directors, writers and composers of the circles are known", () => {
  for (const role of ["director", "writer", "composer", "cinematographer"] as const) {
    const names = new Set(circlesOf(role).flatMap((circle) => circle.names));
    const known = [...names].filter((name) => makerOf(name) !== null || personCalled(name) !== null);
    expect(known.length / names.size).toBeGreaterThan(0.95);
  }
});

test("nobody works before they are ten years old, or stops before beginning", () => {
  const names = circlesOf("director").flatMap((circle) => circle.names);
  for (const name of names) {
    const maker = makerOf(name);
    if (maker === null || maker.sex === "x") continue;
    expect(maker.from - maker.born, name).toBeGreaterThanOrEqual(10);
    expect(maker.to ?? maker.from, name).toBeGreaterThanOrEqual(maker.from);
  }
});
