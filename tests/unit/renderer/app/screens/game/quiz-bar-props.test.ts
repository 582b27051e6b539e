import { describe, expect, it } from "vitest";
import { quizBarProps } from "../../../../../../renderer/app/screens/game/quiz-bar-props.ts";
import { chose, gameAfter, shown } from "../../game/played.ts";

describe("quizBarProps", () => {
  it("shows a frame for each question where their number is known", () => {
    const bar = quizBarProps(gameAfter("classic", [shown(0), chose(0, 0), shown(1)]));
    expect(bar).toMatchObject({ number: 2, of: 20, streak: 1 });
    expect(bar.frames).toHaveLength(20);
    expect(bar.frames.slice(0, 3)).toEqual(["right", "now", "to-come"]);
  });

  it("marks no question as the present one while an answer is shown, and keeps its number", () => {
    const bar = quizBarProps(gameAfter("classic", [shown(0), chose(0, 1)]));
    expect(bar.number).toBe(1);
    expect(bar.frames.slice(0, 2)).toEqual(["wrong", "to-come"]);
  });

  it("shows no end where there is none in sight", () => {
    const moves = Array.from({ length: 14 }, (_, index) => [shown(index), chose(index, 0)]).flat();
    const bar = quizBarProps(gameAfter("sudden-death", [...moves, shown(14)]));
    expect(bar.of).toBeNull();
    expect(bar.number).toBe(15);
    expect(bar.frames).toHaveLength(12);
    expect(bar.frames.at(-1)).toBe("now");
  });
});
