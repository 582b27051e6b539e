import { describe, expect, it } from "vitest";
import { keysFirst, rising } from "../../../../game/solo/running-order.ts";
import { question } from "./games.ts";

const says = (id: string, key: string, prompt: string) => question({ id, prompt, options: [key, "x", "y", "z"] });
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id).join(" ");

describe("rising", () => {
  it("goes from easy to hard, and keeps a topic from following itself", () => {
    const questions = [
      question({ id: "h1", difficulty: "hard", topic: "cast" }),
      question({ id: "e1", difficulty: "easy", topic: "cast" }),
      question({ id: "e2", difficulty: "easy", topic: "cast" }),
      question({ id: "e3", difficulty: "easy", topic: "crew" }),
      question({ id: "m1", difficulty: "medium", topic: "cast" }),
      question({ id: "m2", difficulty: "medium", topic: "music" }),
    ];
    expect(idsOf(rising(questions))).toBe("e1 e3 e2 m2 m1 h1");
  });
});

describe("keysFirst", () => {
  it("changes nothing where nothing is given away", () => {
    expect(idsOf(keysFirst([says("a", "Ann", "Who?"), says("b", "Bea", "Who else?")]))).toBe("a b");
  });

  it("lets a question wait until the key that it says has been asked", () => {
    const questions = [says("a", "Ann", "What did Cid do?"), says("b", "Bea", "Who?"), says("c", "Cid", "Who else?")];
    expect(idsOf(keysFirst(questions))).toBe("b c a");
  });

  it("lets a whole row wait for each other", () => {
    const questions = [says("a", "Ann", "Cid?"), says("b", "Bea", "Ann?"), says("c", "Cid", "Who?")];
    expect(idsOf(keysFirst(questions))).toBe("c a b");
  });

  it("loses none where two wait for each other", () => {
    const questions = [says("a", "Ann", "Bea?"), says("b", "Bea", "Ann?"), says("c", "Cid", "Who?")];
    expect(idsOf(keysFirst(questions))).toBe("c a b");
  });
});
