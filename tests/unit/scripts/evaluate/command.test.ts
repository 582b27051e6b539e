import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../../scripts/evaluate/command.ts";

const plain = { paths: ["a"], quarters: [], kind: undefined, flaws: false, json: false, sample: undefined };

describe("a command line", () => {
  it.each([
    [["a"], plain],
    [["a", "b"], { ...plain, paths: ["a", "b"] }],
    [["a", "--json", "--flaws"], { ...plain, json: true, flaws: true }],
    [["--quarter", "2", "a", "--quarter=4"], { ...plain, quarters: [2, 4] }],
    [["a", "--kind", "film"], { ...plain, kind: "film" }],
    [
      ["a", "--sample", "100", "--seed", "7", "--sheet", "s.md"],
      { ...plain, sample: { size: 100, seed: 7, sheet: "s.md" } },
    ],
    [["a", "--sample", "100", "--sheet", "s.md"], { ...plain, sample: { size: 100, seed: 1, sheet: "s.md" } }],
    [["-h"], "help"],
  ])("is understood: %j", (args, command) => {
    expect(parseCommand(args)).toEqual({ ok: true, value: command });
  });

  it.each([
    [[]],
    [[""]],
    [["a", "--quarter", "0"]],
    [["a", "--quarter", "5"]],
    [["a", "--quarter", "1,2"]],
    [["a", "--kind", "opera"]],
    [["a", "--sample", "100"]],
    [["a", "--sheet", "s.md"]],
    [["a", "--sample", "0", "--sheet", "s.md"]],
    [["a", "--sample", "ten", "--sheet", "s.md"]],
    [["a", "--sample", "10", "--sheet", ""]],
    [["a", "--sample", "10", "--sheet", "s.md", "--seed", "x"]],
    [["a", "--loud"]],
  ])("is refused with its usage: %j", (args) => {
    expect(parseCommand(args)).toMatchObject({ ok: false, code: "usage", message: expect.stringContaining("Usage: ") });
  });
});
