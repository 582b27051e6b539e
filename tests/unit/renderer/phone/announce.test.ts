import { describe, expect, it } from "vitest";
import { announcement, secondsCalled } from "../../../../renderer/phone/effects/announce.ts";
import { choose, openQuestion, seatedPhone, viewOf, waiting } from "./machine/phone.ts";

function news(one: ReturnType<typeof seatedPhone>, happen: () => void): string | null {
  const before = one.state();
  happen();
  return announcement(before, one.state());
}

describe("what a screen reader is told", () => {
  it("is a question with its options, once", () => {
    const one = seatedPhone();
    expect(news(one, () => one.hear(viewOf(openQuestion())))).toBe(
      "Round 1, question 2 of 8. How much? A: 1. B: 2. C: 3. D: 4.",
    );
    expect(news(one, () => one.hear(viewOf(openQuestion("ask00001", 1))))).toBeNull();
    expect(news(one, () => one.tell(choose(2)))).toBeNull();
  });

  it("is where a film of a timeline has been moved, and nothing when another question comes", () => {
    const one = seatedPhone(openQuestion());
    const arrange = (places: number[], moved: number) => one.tell({ type: "arrange", ask: "ask00001", places, moved });
    expect(news(one, () => arrange([1, 0, 2, 3], 0))).toBe("1: place 2 of 4");
    expect(news(one, () => arrange([1, 2, 0, 3], 0))).toBe("1: place 3 of 4");
    expect(news(one, () => one.hear(viewOf(waiting)))).not.toContain("place");
  });

  it("is the loss of the line and its return", () => {
    const one = seatedPhone();
    expect(news(one, () => one.tell({ type: "lost" }))).toMatch(/^No connection/);
    expect(news(one, () => one.tell({ type: "opened" }))).toBe("Connected again.");
  });

  it("is a pause, and what went wrong", () => {
    const one = seatedPhone(openQuestion());
    expect(news(one, () => one.hear(viewOf(openQuestion(), { held: "host" })))).toBe("The host has stopped the clock.");
    one.tell({ type: "lost" });
    one.tell(choose(2));
    one.tell({ type: "opened" });
    expect(news(one, () => one.hear(viewOf(waiting)))).toContain("did not reach the host in time");
  });

  it("is the number that broke a tie, and the own place where there is one", () => {
    const own = { name: "Amber", value: 1962, off: 1, place: 2 };
    const shown = { screen: "tie-reveal" as const, ask: "tie00001", prompt: "When?", shown: "1961", guesses: [] };
    const one = seatedPhone();
    expect(news(one, () => one.hear(viewOf({ ...shown, own, playing: true })))).toBe(
      "The number was 1961. You came 2nd.",
    );
    const other = seatedPhone();
    expect(news(other, () => other.hear(viewOf({ ...shown, own: null, playing: false })))).toBe("The number was 1961.");
  });

  it("is the last ten seconds, and not every one of them", () => {
    const called = Array.from({ length: 12 }, (_, past) => secondsCalled(11 - past, 12 - past)).filter(Boolean);
    expect(called).toEqual(["10 seconds", "5 seconds", "3 seconds", "2 seconds", "1 second"]);
    expect(secondsCalled(10, 5), "time was added").toBeNull();
    expect(secondsCalled(10, 10)).toBeNull();
  });
});
