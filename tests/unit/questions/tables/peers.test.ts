import { describe, expect, it } from "vitest";
import { arePeers } from "../../../../questions/tables/peers.ts";

describe("who could be meant instead", () => {
  it.each([
    ["a player of the same age and country", "Sam Shepard", "Roy Scheider", 1983, "actor", true],
    ["a player of another generation", "Sam Shepard", "James Mason", 1983, "actor", false],
    ["a player who began later", "Marlon Brando", "Dustin Hoffman", 1952, "actor", false],
    ["a player of whom nothing is known", "Marlon Brando", "Ida Reed", 1952, "actor", false],
    ["a composer who was dead", "John Williams", "Bernard Herrmann", 1982, "composer", false],
    ["a composer at work", "John Williams", "Jerry Goldsmith", 1982, "composer", true],
    ["a director of another country", "Alfred Hitchcock", "Sergei Eisenstein", 1938, "director", false],
    ["a director of films for the few", "John McTiernan", "Terrence Malick", 1998, "director", false],
    ["anybody, where no trade is named", "Alfred Hitchcock", "Sergei Eisenstein", 1938, undefined, true],
  ] as const)("%s", (_, key, other, year, trade, expected) => {
    expect(arePeers(key, other, year, trade)).toBe(expected);
  });
});
