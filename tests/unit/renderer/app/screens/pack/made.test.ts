import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CallName } from "../../../../../../electron/api/contract/calls.ts";
import { failure, ok } from "../../../../../../questions/result.ts";
import { question } from "../../../../game/solo/games.ts";

const bridge = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../../../../../../renderer/app/bridge/client.ts", () => ({ bridge: () => bridge }));

const { loadMade, toggleAnswers, toggleFlagIn, useMade } = await import(
  "../../../../../../renderer/app/screens/pack/made.ts"
);
const { EVERYTHING } = await import("../../../../../../renderer/app/screens/pack/filter.ts");

const pack = { questions: [question({ id: "a" }), question({ id: "b" })] };
let answers: { [Name in CallName]?: (input: { packId: string }) => unknown };

beforeEach(() => {
  answers = { "packs.get": () => ok(pack), "questions.flagged": () => ok({ questionIds: ["b"] }) };
  bridge.call.mockImplementation(async (name: CallName, input) => answers[name]?.(input) ?? ok([]));
  useMade.setState({ packId: null });
});

const flagged = () => [...useMade.getState().flagged];

describe("what a pack holds", () => {
  it("is fetched with the flags, and its keys are hidden", async () => {
    await loadMade("p");
    expect(useMade.getState()).toMatchObject({ questions: { value: pack.questions }, answers: false });
    expect(flagged()).toEqual(["b"]);
  });

  it("keeps how it is looked at while it is fetched again, and not for another pack", async () => {
    await loadMade("p");
    toggleAnswers();
    useMade.setState({ filter: { ...EVERYTHING, topic: "cast" } });
    await loadMade("p");
    expect(useMade.getState()).toMatchObject({ answers: true, filter: { topic: "cast" } });
    await loadMade("other");
    expect(useMade.getState()).toMatchObject({ answers: false, filter: EVERYTHING });
  });

  it("never shows the questions of a pack that is not looked at any more", async () => {
    let late: (result: unknown) => void = () => undefined;
    answers["packs.get"] = ({ packId }) =>
      packId === "slow" ? new Promise((resolve) => (late = resolve)) : ok({ questions: [] });
    const slow = loadMade("slow");
    await loadMade("quick");
    late(ok(pack));
    await slow;
    expect(useMade.getState()).toMatchObject({ packId: "quick", questions: { value: [] } });
  });

  it("is a failure where it cannot be had", async () => {
    answers["packs.get"] = () => failure("not-found", "Gone.");
    await loadMade("p");
    expect(useMade.getState().questions).toMatchObject({ status: "failed", failure: { code: "not-found" } });
  });
});

describe("calling a question wrong", () => {
  it("is sent with its pack, and taken back by the same", async () => {
    await loadMade("p");
    await toggleFlagIn("p", "a");
    expect(bridge.call).toHaveBeenCalledWith("questions.flag", { packId: "p", questionId: "a", flagged: true });
    expect(flagged()).toEqual(["b", "a"]);
    await toggleFlagIn("p", "b");
    expect(flagged()).toEqual(["a"]);
  });

  it("is undone where it could not be kept", async () => {
    await loadMade("p");
    answers["questions.flag"] = () => failure("storage-full", "Full.");
    await toggleFlagIn("p", "a");
    expect(flagged()).toEqual(["b"]);
  });
});
