import { describe, expect, it } from "vitest";
import { givenAwayBy } from "../../../../game/solo/giveaways.ts";
import { question } from "./games.ts";

function givesAway(prompt: string, key: string): boolean {
  const telling = question({ id: "telling", prompt, options: ["k1", "k2"] });
  const told = question({ id: "told", prompt: "Which?", options: [key, "k3"] });
  return givenAwayBy([telling, told]).get("telling")?.has("told") ?? false;
}

describe("givenAwayBy", () => {
  it.each([
    ["What did Arcade Fire write for the film?", "Arcade Fire"],
    ["What did ARCADE FIRE write?", "arcade fire"],
    ["Whose is Phoenix's role?", "Phoenix"],
    ["What does Guardian critic Bradshaw say?", "The Guardian"],
    ["What cost $47 million?", "$47 million"],
    ["Which role did Zoë Kazan play?", "Zoe\u0308 Kazan"],
    ["Is it Her?", "Her"],
    ["Who is An?", "An"],
  ])("finds in %j the key %j", (prompt, key) => {
    expect(givesAway(prompt, key)).toBe(true);
  });

  it.each([
    ["What did the fire destroy in the arcade?", "Arcade Fire"],
    ["Which phoenixes?", "Phoenix"],
    ["What happened in 2013?", "201"],
    ["What did Arcade", "Arcade Fire"],
    ["Who?", "?"],
  ])("does not find in %j the key %j", (prompt, key) => {
    expect(givesAway(prompt, key)).toBe(false);
  });

  it("does not hold a question's own prompt against it", () => {
    expect(givenAwayBy([question({ prompt: "Is Ann Ann?", options: ["Ann", "Bea"] })]).size).toBe(0);
  });
});
