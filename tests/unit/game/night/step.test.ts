import { describe, expect, it } from "vitest";
import { hostViewSchema } from "../../../../game/night/host-view.ts";
import { phoneViewSchema, stageViewSchema } from "../../../../game/night/messages.ts";
import { nextStep } from "../../../../game/night/next-step.ts";
import { replay } from "../../../../game/night/replay.ts";
import { tallyOf } from "../../../../game/night/scoring.ts";
import { hostView } from "../../../../game/night/views/host.ts";
import { phoneView } from "../../../../game/night/views/phone.ts";
import { stageView } from "../../../../game/night/views/stage.ts";
import { RIGHT, Table, WRONG } from "./nights.ts";

const JOINING = { url: "http://h:1/", address: "h:1", pin: "1234", wifi: null, reach: "here" as const };

function check(table: Table) {
  stageViewSchema.parse(stageView(table.state, JOINING));
  hostViewSchema.parse(
    hostView(table.state, {
      nightId: "n",
      joining: JOINING,
      rev: 1,
      now: table.now,
      stages: 1,
      storage: "ok",
      phones: () => 1,
    }),
  );
  for (const seat of table.state.basis.seats.keys()) phoneViewSchema.parse(phoneView(table.state, seat));
  expect(replay(table.events)).toEqual(table.state);
}

describe("a night from lobby to podium", () => {
  it("takes one step at a time, and every view of every step is as agreed", () => {
    const table = new Table();
    const [a = "", b = ""] = table.seats(2);
    const steps: string[] = [];
    for (let step = nextStep(table.state); step !== null; step = nextStep(table.state)) {
      check(table);
      steps.push(step);
      table.next();
      if (step === "ask") {
        table.answer(a, RIGHT);
        table.answer(b, WRONG);
      }
    }
    check(table);
    const question = ["ask", "close", "reveal"];
    expect(steps).toEqual([
      "begin-round",
      ...question,
      ...question,
      ...question,
      "end-round",
      "begin-round",
      ...question,
      ...question,
      "end-round",
      "podium",
    ]);
    expect(tallyOf(table.state.basis).get(a)?.points).toBe(50);
    expect(tallyOf(table.state.basis).get(b)?.points).toBe(0);
  });
});
