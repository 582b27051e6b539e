import { describe, expect, it, vi } from "vitest";
import { createRegistry } from "../../../../../renderer/app/keyboard/registry.ts";

describe("createRegistry", () => {
  it("runs the action that is offered for a key, and says so", () => {
    const registry = createRegistry();
    const pause = vi.fn();
    registry.add({ modal: false, actions: { pause } });
    expect(registry.press(" ")).toBe(true);
    expect(pause).toHaveBeenCalledOnce();
    expect(registry.press("Enter")).toBe(false);
  });

  it("tells apart two actions that share a key by what is offered", () => {
    const registry = createRegistry();
    const again = vi.fn();
    registry.add({ modal: false, actions: { "answer-a": undefined, "play-again": again } });
    registry.press("a");
    expect(again).toHaveBeenCalledOnce();
  });

  it("asks the layer on top first", () => {
    const registry = createRegistry();
    const below = vi.fn();
    const above = vi.fn();
    registry.add({ modal: false, actions: { "go-on": below, mute: below } });
    registry.add({ modal: false, actions: { "go-on": above } });
    registry.press("Enter");
    registry.press("m");
    expect(above).toHaveBeenCalledOnce();
    expect(below).toHaveBeenCalledOnce();
  });

  it("lets nothing through a modal layer until it is gone", () => {
    const registry = createRegistry();
    const pause = vi.fn();
    registry.add({ modal: false, actions: { pause } });
    const close = registry.add({ modal: true, actions: {} });
    expect(registry.press(" ")).toBe(false);
    close();
    expect(registry.press(" ")).toBe(true);
  });
});
