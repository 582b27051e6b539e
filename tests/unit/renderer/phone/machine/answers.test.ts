import { describe, expect, it } from "vitest";
import { choose, NOW, openQuestion, seatedPhone, viewOf, waiting } from "./phone.ts";

const standing = (one: ReturnType<typeof seatedPhone>) => {
  const { place } = one.state();
  const given = place.at === "seat" && place.view.now.screen === "question" ? place.view.now.own.given : null;
  return given?.kind === "choice" ? given.place : undefined;
};

describe("an answer", () => {
  it("is sent with the moment of the tap by the host's clock, and counts as sent only when the host has it", () => {
    const one = seatedPhone(openQuestion());
    one.tell(choose(2));
    const [message] = one.sent();
    expect(message).toMatchObject({ type: "answer", ask: "ask00001", given: { place: 2 }, tapped: NOW + 100 });
    expect(one.state().pending).not.toBeNull();
    if (message?.type !== "answer") throw new Error("An answer was sent.");
    one.hear({ type: "ok", n: message.n });
    expect(one.state().pending).toBeNull();
    expect(standing(one)).toBe(2);
  });

  it("is not taken for stored by an acknowledgement of something else", () => {
    const one = seatedPhone(openQuestion());
    one.tell(choose(2));
    one.hear({ type: "ok", n: 99 });
    expect(one.state().pending).not.toBeNull();
    expect(standing(one)).toBeUndefined();
  });

  it("may change: the last word is what waits, and the first one's acknowledgement does not end the waiting", () => {
    const one = seatedPhone(openQuestion());
    one.tell(choose(1));
    one.tell(choose(3));
    const [first, second] = one.sent().filter(({ type }) => type === "answer");
    if (first?.type !== "answer" || second?.type !== "answer") throw new Error("Two answers were sent.");
    one.hear({ type: "ok", n: first.n });
    expect(one.state().pending?.said).toEqual({ kind: "given", given: { kind: "choice", place: 3 } });
    one.hear({ type: "ok", n: second.n });
    expect(standing(one)).toBe(3);
  });

  it("that is refused is taken back, and the refusal is told", () => {
    const one = seatedPhone(openQuestion());
    one.tell(choose(2));
    const n = one.state().pending?.n ?? null;
    one.hear({ type: "refused", n, code: "too-late" });
    expect(one.state()).toMatchObject({ pending: null, note: "too-late" });
    expect(standing(one)).toBeUndefined();
  });
});

describe("an answer given without a line", () => {
  const lost = () => {
    const one = seatedPhone(openQuestion());
    one.tell({ type: "lost" });
    one.tell(choose(2));
    return one;
  };

  it("is not sent, and waits in sight", () => {
    const one = lost();
    expect(one.sent()).toEqual([]);
    expect(one.state().pending).toMatchObject({ n: null });
  });

  it("is sent once when the line is back and the question still open", () => {
    const one = lost();
    one.tell({ type: "opened" });
    expect(one.sent().map(({ type }) => type)).toEqual(["hello"]);
    one.hear(viewOf(openQuestion()));
    one.hear(viewOf(openQuestion()));
    expect(one.sent().filter(({ type }) => type === "answer")).toHaveLength(1);
  });

  it("is never sent for another question: it is given up aloud", () => {
    const one = lost();
    one.tell({ type: "opened" });
    one.hear(viewOf(openQuestion("ask00002")));
    expect(one.sent().filter(({ type }) => type === "answer")).toEqual([]);
    expect(one.state()).toMatchObject({ pending: null, note: "not-sent" });
  });

  it("is given up when the question is closed, or its time is up", () => {
    const closed = lost();
    closed.tell({ type: "opened" });
    closed.hear(viewOf(waiting));
    expect(closed.state()).toMatchObject({ pending: null, note: "not-sent" });
    const late = lost();
    late.tell({ type: "opened" });
    late.hear({ ...viewOf(openQuestion()), now: NOW + 20_000 }, NOW + 20_000);
    expect(late.state()).toMatchObject({ pending: null, note: "not-sent" });
  });

  it("waits out a pause, and is sent when the clock runs again", () => {
    const one = lost();
    one.tell({ type: "opened" });
    one.hear(viewOf(openQuestion(), { held: "restart" }));
    expect(one.sent().filter(({ type }) => type === "answer")).toEqual([]);
    one.hear(viewOf(openQuestion()));
    expect(one.sent().filter(({ type }) => type === "answer")).toHaveLength(1);
  });

  it("is not sent again where the host has it already: only its acknowledgement was lost", () => {
    const one = seatedPhone(openQuestion());
    one.tell(choose(2));
    one.sent();
    one.tell({ type: "lost" });
    one.tell({ type: "opened" });
    one.hear(viewOf(openQuestion("ask00001", 2)));
    expect(one.sent().filter(({ type }) => type === "answer")).toEqual([]);
    expect(one.state()).toMatchObject({ pending: null, note: null });
  });

  it("gives way to a team mate's where the first answer is final", () => {
    const one = lost();
    one.tell({ type: "opened" });
    one.hear(viewOf(openQuestion("ask00001", 0, false)));
    expect(one.sent().filter(({ type }) => type === "answer")).toEqual([]);
    expect(one.state().pending).toBeNull();
    expect(standing(one)).toBe(0);
  });
});
