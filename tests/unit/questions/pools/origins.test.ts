import { describe, expect, test } from "vitest";
import { areNamesOfOneOrigin, arePlayersOfOneOrigin, originOfName } from "../../../../questions/pools/origins.ts";

describe("where a name comes from", () => {
  test.each([
    ["korean", ["Han Sang-min", "Sang-min Han", "Yoon Mi-rae", "Daniel Dae Kim", "Hee Bong", "Bong Joon Ho"]],
    ["chinese", ["Zhang Weiming", "Michelle Wong", "Liang Chao-wei"]],
    ["japanese", ["Kenji Harukawa", "Naomi Tanaka", "Jun Shimazaki"]],
    ["south-asia", ["Arjun Mehta", "Nina Subramaniam", "Ravi"]],
    ["middle-east", ["Khaled", "Abdul Rashid", "Samira Haddad", "Dana al-Rashid", "Laleh Rostamzadeh"]],
    ["africa", ["Kwame Mensah", "Grace Okonkwo"]],
    ["hispanic", ["Michael Peña", "Laura Domínguez", "Benito Marquez"]],
    ["continental", ["Gérard Vane", "Zlatko Petrović", "Ingrid Ström", "Luca Bianchi"]],
    ["english", ["Frank Dawson", "Edda Vane", "Kim Harrow", "Lee Marsh", "Anna Romano", "Blond"]],
  ])("%s", (origin, names) => {
    for (const name of names) expect(originOfName(name), name).toBe(origin);
  });
});

test("a player from afar is none for whoever is not, and a part neither", () => {
  expect(arePlayersOfOneOrigin("Han Sang-min", "Frank Dawson")).toBe(false);
  expect(arePlayersOfOneOrigin("Han Sang-min", "Yoon Mi-rae")).toBe(true);
  expect(areNamesOfOneOrigin("Khaled", "Hal Spencer")).toBe(false);
  expect(areNamesOfOneOrigin("Luca Bianchi", "Hal Spencer")).toBe(true);
});

test("what is known of a player tells more than the name", () => {
  expect(arePlayersOfOneOrigin("Denzel Washington", "Tom Hanks")).toBe(false);
  expect(arePlayersOfOneOrigin("Steven Yeun", "Daniel Radcliffe")).toBe(false);
  expect(arePlayersOfOneOrigin("Michael Fassbender", "Tom Hardy")).toBe(true);
});
