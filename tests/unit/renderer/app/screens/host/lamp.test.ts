import { describe, expect, it } from "vitest";
import { lampOf } from "../../../../../../renderer/app/screens/host/lamp.ts";
import { Table } from "../../../../game/night/nights.ts";
import { viewOf } from "./views.ts";

describe("the one next action", () => {
  it("is the night's next step", () => {
    const table = new Table();
    expect(lampOf(viewOf(table))).toEqual({ kind: "next", step: "begin-round" });
    table.next(2);
    expect(lampOf(viewOf(table))).toEqual({ kind: "next", step: "close" });
  });

  it("is to go on, and never to close, while a question is held", () => {
    const table = new Table().next(2).host({ type: "pause" });
    expect(lampOf(viewOf(table))).toEqual({ kind: "resume" });
  });

  it("is to go on after a restart, whatever the night was at", () => {
    const table = new Table().next(4);
    table.push({ type: "recovered", at: table.now });
    expect(viewOf(table).held).toBe("restart");
    expect(lampOf(viewOf(table))).toEqual({ kind: "resume" });
  });

  it("is none when the night is over", () => {
    const table = new Table().host({ type: "end" });
    expect(lampOf(viewOf(table))).toEqual({ kind: "none" });
  });
});
