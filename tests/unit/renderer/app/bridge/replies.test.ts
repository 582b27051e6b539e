import { describe, expect, it } from "vitest";
import { checkAnswer } from "../../../../../renderer/app/bridge/replies.ts";

describe("checkAnswer", () => {
  it("takes an answer of the agreed shape", () => {
    const result = checkAnswer("sessions.append", { ok: true, value: { stored: 3 } });
    expect(result).toEqual({ ok: true, value: { stored: 3 } });
  });

  it("keeps a failure's code", () => {
    expect(checkAnswer("packs.list", { ok: false, code: "storage-full", message: "Full." })).toMatchObject({
      ok: false,
      code: "storage-full",
    });
  });

  it.each([null, 1, "x", {}, { ok: true }, { ok: true, value: { stored: "3" } }, { ok: "yes", value: {} }])(
    "refuses %j",
    (answer) => {
      expect(checkAnswer("sessions.append", answer)).toMatchObject({ ok: false, code: "bad-output" });
    },
  );

  it("does not pass on a code that the contract does not know", () => {
    expect(checkAnswer("packs.list", { ok: false, code: "rm -rf", message: "" })).toMatchObject({ code: "internal" });
  });
});
