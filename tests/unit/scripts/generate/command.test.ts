import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../../scripts/generate/command.ts";

describe("a command line", () => {
  it.each([
    [["a.txt"], { article: "a.txt", output: undefined, format: "text" }],
    [["a.txt", "-o", "b.json"], { article: "a.txt", output: "b.json", format: "json" }],
    [["-o", "b.txt", "--format", "text", "a.txt"], { article: "a.txt", output: "b.txt", format: "text" }],
    [["a.txt", "--format=json"], { article: "a.txt", output: undefined, format: "json" }],
    [["a.txt", "--output", "b.json"], { article: "a.txt", output: "b.json", format: "json" }],
    [["--", "-a.txt"], { article: "-a.txt", output: undefined, format: "text" }],
    [["--help"], "help"],
    [["-h", "a.txt"], "help"],
  ])("is understood: %j", (args, command) => {
    expect(parseCommand(args)).toEqual({ ok: true, value: command });
  });

  it.each([
    [[]],
    [[""]],
    [["a.txt", "b.txt"]],
    [["a.txt", "--format", "xml"]],
    [["a.txt", "--format"]],
    [["a.txt", "-o"]],
    [["a.txt", "-o", ""]],
    [["a.txt", "--verbose"]],
    [["a.txt", "-x"]],
    [["a.txt", "--help=yes"]],
  ])("is refused with its usage: %j", (args) => {
    const refused = parseCommand(args);
    expect(refused).toMatchObject({ ok: false, code: "usage" });
    expect(refused.ok ? "" : refused.message).toContain("Usage: npm run generate");
  });
});
