import { describe, expect, it } from "vitest";
import { datedLines, keysOf, optionsOf, readDated } from "../../../questions/key.ts";
import { type Question, questionSchema } from "../../../questions/model.ts";

const COMMON = {
  id: "q",
  prompt: "Who scored Harrow Lane?",
  topic: "music",
  difficulty: "easy",
  proof: { kind: "none" },
  origin: "person",
  tags: [],
  lang: "en",
  revision: 1,
} as const;

const read = (own: object): Question => questionSchema.parse({ ...COMMON, ...own });
const refused = (own: object): boolean => !questionSchema.safeParse({ ...COMMON, ...own }).success;

const OPTIONS = ["Ada", "Bela", "Cleo"];

describe("a question of each kind", () => {
  it("says what it offers and what is right", () => {
    const choice = read({ kind: "choice", options: OPTIONS, answer: 1 });
    expect([optionsOf(choice), keysOf(choice)]).toEqual([OPTIONS, ["Bela"]]);
    const several = read({ kind: "several", options: OPTIONS, answers: [0, 2] });
    expect([optionsOf(several), keysOf(several)]).toEqual([OPTIONS, ["Ada", "Cleo"]]);
    const truth = read({ kind: "truth", answer: false });
    expect([optionsOf(truth), keysOf(truth)]).toEqual([[], []]);
    const typed = read({ kind: "typed", accepted: ["Ida Reed", "Reed"] });
    expect([optionsOf(typed), keysOf(typed)]).toEqual([[], ["Ida Reed", "Reed"]]);
  });

  it("says a timeline in its order, with its years, and reads it again", () => {
    const timeline = read({ kind: "timeline", options: OPTIONS, years: [1931, 1899, 2001] });
    expect([optionsOf(timeline), keysOf(timeline)]).toEqual([OPTIONS, ["Bela", "Ada", "Cleo"]]);
    const lines = timeline.kind === "timeline" ? datedLines(timeline) : [];
    expect(lines).toEqual(["1899 Bela", "1931 Ada", "2001 Cleo"]);
    expect(readDated(lines.join("\n"))).toEqual({ options: OPTIONS, years: [1931, 1899, 2001] });
  });

  it.each([
    ["a line without a year", "1899 Bela\nAda\n2001 Cleo"],
    ["a line that is a year alone", "1899 Bela\n1931\n2001 Cleo"],
    ["two of one year", "1899 Bela\n1899 Ada\n2001 Cleo"],
    ["the same twice", "1899 Bela\n1931 Bela\n2001 Cleo"],
    ["two lines", "1899 Bela\n1931 Ada"],
    ["seven lines", "1 a\n2 b\n3 c\n4 d\n5 e\n6 f\n7 g"],
    ["nothing", ""],
  ])("reads no timeline from %s", (_, lines) => {
    expect(readDated(lines)).toBeNull();
  });

  it.each([
    ["minutes", ["126 minutes"]],
    ["", ["126"]],
  ])("says a number with its unit: %s", (unit, keys) => {
    expect(keysOf(read({ kind: "number", value: 126, tolerance: 5, unit }))).toEqual(keys);
  });

  it.each<[string, object]>([
    ["a key that is no option", { kind: "several", options: OPTIONS, answers: [3] }],
    ["a key named twice", { kind: "several", options: OPTIONS, answers: [1, 1] }],
    ["keys out of order", { kind: "several", options: OPTIONS, answers: [2, 0] }],
    ["several without a key", { kind: "several", options: OPTIONS, answers: [] }],
    ["options that are the same", { kind: "several", options: ["Ada", "Ada"], answers: [0] }],
    ["nothing that counts as right", { kind: "typed", accepted: [] }],
    ["a tolerance below zero", { kind: "number", value: 1, tolerance: -1, unit: "" }],
    ["years for some of its options", { kind: "timeline", options: OPTIONS, years: [1931, 1899] }],
    ["two of one year", { kind: "timeline", options: OPTIONS, years: [1931, 1899, 1931] }],
    ["two to put in order", { kind: "timeline", options: ["Ada", "Bela"], years: [1931, 1899] }],
    ["a kind that nobody knows", { kind: "essay" }],
  ])("is refused with %s", (_, own) => {
    expect(refused(own)).toBe(true);
  });
});
