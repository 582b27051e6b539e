import { describe, expect, test, vi } from "vitest";
import { CALL_NAMES } from "../../../../electron/api/contract/names.ts";
import { createDispatch } from "../../../../electron/api/dispatch.ts";
import type { Handlers } from "../../../../electron/api/handlers/model.ts";
import { failure, ok } from "../../../../questions/result.ts";
import { handlersWith } from "./handlers-with.ts";

function dispatchOver(handlers: Partial<Handlers>, allowed = true) {
  const log = vi.fn();
  const mayCall = vi.fn(() => allowed);
  return { log, mayCall, dispatch: createDispatch<string>({ handlers: () => handlersWith(handlers), mayCall, log }) };
}

describe("a call", () => {
  test("that is as agreed reaches its handler, parsed, and its answer comes back", async () => {
    const handler = vi.fn(() => ok({}));
    const { dispatch } = dispatchOver({ "packs.remove": handler });
    expect(await dispatch("page", "packs.remove", { packId: "p", smuggled: 1 })).toEqual({ ok: true, value: {} });
    expect(handler).toHaveBeenCalledWith({ packId: "p" });
  });

  test("of a sender that is not allowed is refused before anything else is looked at", async () => {
    const handler = vi.fn(() => ok({}));
    const { dispatch, mayCall } = dispatchOver({ "packs.remove": handler }, false);
    const input = new Proxy({}, { get: () => expect.unreachable("the input was read") });
    expect(await dispatch("stranger", "packs.remove", input)).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await dispatch("stranger", "no such call", input)).toMatchObject({ code: "not-allowed" });
    expect(mayCall).toHaveBeenCalledWith("stranger");
    expect(handler).not.toHaveBeenCalled();
  });

  test.each(["nope", "", "toString", "__proto__", "constructor", 5, null, undefined, ["app.info"], {}])(
    "by the name %j, which the contract does not have, is unknown",
    async (name) => {
      const { dispatch } = dispatchOver({});
      expect(await dispatch("page", name, {})).toMatchObject({ ok: false, code: "unknown-call" });
    },
  );

  test.each([undefined, null, 5, "text", [], { packId: 5 }, {}])("with the input %j never runs", async (input) => {
    const handler = vi.fn(() => ok({}));
    const { dispatch } = dispatchOver({ "packs.remove": handler });
    expect(await dispatch("page", "packs.remove", input)).toMatchObject({ ok: false, code: "bad-input" });
    expect(handler).not.toHaveBeenCalled();
  });

  test("whose answer is not as agreed fails, and what was wrong stays here", async () => {
    const { dispatch, log } = dispatchOver({ "app.info": () => ok({ version: 5, secret: "s" } as never) });
    const answer = await dispatch("page", "app.info", {});
    expect(answer).toMatchObject({ ok: false, code: "bad-output" });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(log).toHaveBeenCalledOnce();
  });

  test("answers only what its contract names: other fields do not cross", async () => {
    const info = { version: "1", dataFolder: "/d", notices: [], secret: "s" };
    const { dispatch } = dispatchOver({ "app.info": () => ok(info) });
    expect(await dispatch("page", "app.info", {})).toEqual(ok({ version: "1", dataFolder: "/d", notices: [] }));
  });

  test("keeps the code and details of an expected failure", async () => {
    const full = failure("storage-full", "The disk is full.", { free: 0 });
    const { dispatch, log } = dispatchOver({ "app.info": () => full });
    expect(await dispatch("page", "app.info", {})).toEqual(full);
    expect(log).not.toHaveBeenCalled();
  });

  test.each([
    ["throws", () => expect.unreachable() as never],
    ["rejects", () => Promise.reject(new Error("secret path /home/me"))],
  ])("whose handler %s is an internal failure: no stack, no message of it crosses", async (_how, handler) => {
    const { dispatch, log } = dispatchOver({ "app.info": handler });
    const answer = await dispatch("page", "app.info", {});
    expect(answer).toMatchObject({ ok: false, code: "internal" });
    expect(JSON.stringify(answer)).not.toMatch(/secret|dispatch\.test|Error/);
    expect(log).toHaveBeenCalledOnce();
  });
});

test("every call of the contract is refused to a sender that is not allowed", async () => {
  const { dispatch } = dispatchOver({}, false);
  for (const name of CALL_NAMES) expect(await dispatch("stranger", name, {})).toMatchObject({ code: "not-allowed" });
});
