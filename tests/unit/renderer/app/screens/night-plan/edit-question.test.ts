import { describe, expect, it } from "vitest";
import { illustrated, reworded } from "../../../../../../renderer/app/screens/night-plan/edit-question.ts";
import { offered } from "../../../../../../renderer/app/screens/night-plan/offered.ts";
import { question } from "../../../../game/night/nights.ts";

const her = question("q", { prompt: "Who made the film Her?", italics: [[18, 21]] });

describe("a question in other words", () => {
  it("keeps a title in italics where it still stands", () => {
    const { prompt, italics } = reworded(her, "By whom was Her made?");
    expect(italics.map(([start, end]) => prompt.slice(start, end))).toEqual(["Her"]);
  });

  it("sets nothing in italics that is not there any more", () => {
    expect(reworded(her, "Who made it?").italics).toEqual([]);
  });

  it("counts as a revision, and has its key and its options as they were", () => {
    const { answer, options } = her;
    expect(reworded(her, "Who made it?")).toMatchObject({ answer, options, revision: 2 });
  });
});

describe("a question's picture", () => {
  const media = { kind: "picture", file: "a.png", alt: "" } as const;

  it("is put there, changed and taken away, each time as a revision", () => {
    const shown = illustrated(question("q"), media);
    expect(shown).toMatchObject({ media, revision: 2 });
    expect(illustrated(shown, undefined)).not.toHaveProperty("media");
    expect(illustrated(shown, { ...media, alt: "A street" })).toMatchObject({
      media: { alt: "A street" },
      revision: 3,
    });
  });
});

describe("what is offered to be chosen by hand", () => {
  const questions = [
    question("a", { topic: "cast", prompt: "Who plays Samantha?" }),
    question("b", { topic: "music", difficulty: "hard", prompt: "Who wrote the music?" }),
  ];
  const ids = (words: string, picking: Partial<Parameters<typeof offered>[1]> = {}) =>
    offered(questions, { topic: null, difficulty: null, ...picking }, words).map(({ id }) => id);

  it("fits topic, difficulty and every word", () => {
    expect(ids("")).toEqual(["a", "b"]);
    expect(ids("", { topic: "music" })).toEqual(["b"]);
    expect(ids("", { difficulty: "easy" })).toEqual(["a"]);
    expect(ids("WHO samantha")).toEqual(["a"]);
    expect(ids("samantha music")).toEqual([]);
  });

  it("looks into the options as well", () => {
    expect(ids("b nope")).toEqual(["b"]);
  });
});
