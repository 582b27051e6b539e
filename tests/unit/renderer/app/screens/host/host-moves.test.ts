import { describe, expect, it } from "vitest";
import { HOST_MOVES } from "../../../../../../game/night/host-view.ts";
import { KEYS } from "../../../../../../renderer/app/keyboard/keys.ts";
import { commandOf, DESK_KEYS, DESK_MOVES } from "../../../../../../renderer/app/screens/host/host-moves.ts";

const MOVES: readonly { readonly action: keyof typeof KEYS; readonly moves: readonly string[] }[] = DESK_MOVES;

describe("the keys of the desk", () => {
  it("are each a key of their own", () => {
    const keys = [...DESK_MOVES, ...DESK_KEYS].map(({ action }) => KEYS[action]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("reach every command of the host's that needs nothing more", () => {
    const reached = new Set(MOVES.flatMap(({ moves }) => moves));
    const asked = ["break", "end-break", "end"];
    expect(HOST_MOVES.filter((move) => !reached.has(move))).toEqual(asked);
  });

  it("are Enter for the next step, Space to hold, T for ten more seconds, and so on", () => {
    const keyOf = Object.fromEntries(DESK_MOVES.map(({ action, moves }) => [moves[0], KEYS[action]]));
    expect(keyOf).toEqual({
      next: "Enter",
      pause: " ",
      extend: "t",
      close: "c",
      reveal: "r",
      skip: "k",
      standings: "s",
      "end-round": "w",
      undo: "u",
      lock: "l",
    });
  });
});

describe("a move's command", () => {
  it("is the first of its moves that may be taken", () => {
    expect(commandOf({ moves: ["pause", "resume"] }, ["resume"])).toEqual({ type: "resume" });
    expect(commandOf({ moves: ["extend"] }, ["extend"])).toEqual({ type: "extend", seconds: 10 });
  });

  it("is none where none may be taken: the key does nothing", () => {
    expect(commandOf({ moves: ["close"] }, ["next", "undo"])).toBeNull();
  });
});
