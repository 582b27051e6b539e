import { describe, expect, it } from "vitest";
import { t } from "../../../../renderer/messages/t.ts";

describe("t", () => {
  it("fills in values and chooses the plural", () => {
    expect(t("home.sign.bottom", { count: 1 })).toBe("1 question");
    expect(t("home.sign.bottom", { count: 10 })).toBe("10 questions");
    expect(t("home.shelf.pack", { questions: 64, answered: 0 })).toBe("64 questions, not started");
  });

  it("groups the digits of large numbers and pads seconds", () => {
    expect(t("game.points", { points: 12345 })).toBe("12,345");
    expect(t("result.time.value", { minutes: 5, seconds: 8 })).toBe("5:08");
  });

  it("drops the marks where plain text is wanted", () => {
    expect(t("result.topic", { topic: "Cast", right: 1, of: 3 })).toBe("Cast 1 of 3");
  });

  it("leaves marks in values as they are: a title is never taken for markup", () => {
    expect(t("home.play", { title: "<b>{x}</b>" })).toBe("Play <b>{x}</b>");
  });
});
