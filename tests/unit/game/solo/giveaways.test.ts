import { describe, expect, it } from "vitest";
import { givenAwayBy } from "../../../../game/solo/giveaways.ts";
import { type PlacedProof, type Question, timelineSchema } from "../../../../questions/model.ts";
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

  const vertigo = question({
    id: "told",
    prompt: "Who shot Vertigo?",
    italics: [[9, 16]],
    options: ["Robert Burks", "k3"],
  });
  const tells = (over: Parameters<typeof question>[0], other: Question = vertigo) =>
    givenAwayBy([question({ id: "telling", prompt: "Which?", options: ["k1", "k2"], ...over }), other])
      .get("telling")
      ?.has("told") ?? false;
  const row = (sentence: string): PlacedProof => ({
    kind: "row",
    sentence,
    section: "Rows",
    path: ["Rows"],
    article: "Films",
    start: 0,
    mark: null,
    row: {},
  });

  it.each([
    ["a proof that says both film and key", { proof: row("Film: Vertigo; Shot by: Robert Burks") }],
    ["a note that does", { note: "Robert Burks shot Vertigo as well." }],
    ["the key with the proof", { options: ["Vertigo", "k2"], proof: row("Shot by: Robert Burks") }],
    ["options beside the film's name", { prompt: "Who is not of Vertigo?", options: ["k1", "Robert Burks"] }],
  ])("finds the answer in %s", (_, over) => {
    expect(tells(over)).toBe(true);
  });

  it.each([
    ["a proof that says the key of another film", { proof: row("Film: Psycho; Shot by: Robert Burks") }],
    ["a proof that says the film alone", { proof: row("Film: Vertigo; Year: 1958") }],
    ["options without the film's name", { prompt: "Who shot Psycho?", options: ["k1", "Robert Burks"] }],
  ])("does not find the answer in %s", (_, over) => {
    expect(tells(over)).toBe(false);
  });

  it("finds the year of a film where both stand in a proof, and not where they are of two films", () => {
    const dated = question({ id: "told", prompt: "Which film won in 1958?", options: ["Gigi", "k3"] });
    expect(tells({ proof: row("Film: Gigi; Year: 1958") }, dated)).toBe(true);
    expect(tells({ proof: row("Film: Gigi; Year: 1959") }, dated)).toBe(false);
  });

  it("finds the order of a timeline where two of its films are dated, and not where one is", () => {
    const timeline: Question = timelineSchema.parse({
      ...vertigo,
      kind: "timeline",
      prompt: "Put these in order.",
      italics: [],
      options: ["Gigi", "Psycho", "Vertigo"],
      years: [1957, 1960, 1958],
    });
    expect(tells({ proof: row("Gigi: 1957; Psycho: 1960") }, timeline)).toBe(true);
    expect(tells({ prompt: "What won beside Gigi?", proof: row("Gigi: 1957; Psycho") }, timeline)).toBe(false);
  });
});
