import { describe, expect, it } from "vitest";
import { isCovered } from "../../../../../../renderer/app/screens/host/cover.ts";

describe("key, proof and next question", () => {
  it("are covered by themselves where the room may see this screen, or nobody can say", () => {
    expect(isCovered({ setting: "auto", extended: false, peeking: false })).toBe(true);
    expect(isCovered({ setting: "auto", extended: null, peeking: false })).toBe(true);
  });

  it("are open by themselves on a display of the host's own", () => {
    expect(isCovered({ setting: "auto", extended: true, peeking: false })).toBe(false);
  });

  it("do as the host says", () => {
    expect(isCovered({ setting: "always", extended: true, peeking: false })).toBe(true);
    expect(isCovered({ setting: "never", extended: false, peeking: false })).toBe(false);
  });

  it("are open while the key is held", () => {
    expect(isCovered({ setting: "always", extended: false, peeking: true })).toBe(false);
  });
});
