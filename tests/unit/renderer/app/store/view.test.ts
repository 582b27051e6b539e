import { beforeEach, describe, expect, it, vi } from "vitest";
import { back, go, guardLeaving, replace, useView } from "../../../../../renderer/app/store/view.ts";

const here = () => useView.getState().route.name;

beforeEach(() => useView.setState({ route: { name: "home" }, trail: [], guard: null }));

describe("going from screen to screen", () => {
  it("finds the way back, and ends at home", () => {
    go({ name: "history" });
    go({ name: "result", sessionId: "s" });
    back();
    expect(here()).toBe("history");
    back();
    back();
    expect(here()).toBe("home");
  });

  it("does not come back to a screen that was replaced", () => {
    go({ name: "game" });
    replace({ name: "result", sessionId: "s" });
    back();
    expect(here()).toBe("home");
  });

  it("forgets the way at home", () => {
    go({ name: "history" });
    go({ name: "home" });
    expect(useView.getState().trail).toEqual([]);
  });
});

describe("guardLeaving", () => {
  it("holds a screen until the guard lets go", () => {
    go({ name: "game" });
    const guard = vi.fn(() => false);
    const release = guardLeaving(guard);
    go({ name: "settings" });
    back();
    expect(here()).toBe("game");
    expect(guard).toHaveBeenCalledTimes(2);
    release();
    go({ name: "settings" });
    expect(here()).toBe("settings");
  });

  it("does not guard the next screen", () => {
    go({ name: "game" });
    const guard = vi.fn(() => true);
    guardLeaving(guard);
    go({ name: "settings" });
    go({ name: "about" });
    expect(guard).toHaveBeenCalledOnce();
  });
});
