import { describe, expect, it } from "vitest";
import { ratingText } from "../../../../scripts/rate/print.ts";
import type { Judgement } from "../../../../scripts/rate/read-sheet.ts";
import { answered, disagreements, sharesOf, together } from "../../../../scripts/rate/verdicts.ts";

function judged(number: number, refused: readonly number[] = [], note = ""): Judgement {
  const points = Array.from({ length: 10 }, (_, index) => !refused.includes(index + 1));
  return { number, answer: "A", key: "A", points, note };
}

describe("one reader", () => {
  it("accepts what has ten times yes", () => {
    const shares = sharesOf([judged(1), judged(2, [4]), judged(3, [4, 7]), judged(4)]);
    expect(shares.questions).toBe(4);
    expect(shares.points.map(({ yes }) => yes)).toEqual([4, 4, 4, 2, 4, 4, 3, 4, 4, 4]);
    expect(shares.acceptable).toMatchObject({ yes: 2, share: { share: 0.5 } });
  });

  it("answered right what has the key, of what was answered at all", () => {
    const rows: Judgement[] = [judged(1), { ...judged(2), answer: "B" }, { ...judged(3), answer: null }];
    expect(answered(rows)).toEqual({ right: 1, of: 2 });
  });

  it("sees each share with its interval, and what was refused and why", () => {
    const text = ratingText([judged(1), judged(2, [4, 7], "stiff"), judged(3)], undefined);
    expect(text).toMatch(/^3 questions +yes +share +95 % interval\n/);
    expect(text).toMatch(/\n 4 {2}.+ 2 +66\.7 % +20\.8 % to 93\.9 %\n/);
    expect(text).toMatch(/\nAcceptable: all ten\. +2 +66\.7 % +20\.8 % to 93\.9 %\n/);
    expect(text).toContain("Answered before the keys: 3 of 3 with the key");
    expect(text).toContain("Refused\n2: points 4, 7: stiff\n");
    expect(text).not.toContain("disagree");
  });
});

describe("two readers", () => {
  const first = [judged(1), judged(2, [4], "stiff"), judged(3, [2]), judged(4, [5])];
  const second = [judged(4, [5]), judged(3, [2, 9], "planned"), judged(2), judged(1)];

  it("refuse together what either refuses", () => {
    const both = together(first, second);
    expect(both.map(({ points }) => points.flatMap((yes, index) => (yes ? [] : [index + 1])))).toEqual([
      [],
      [4],
      [2, 9],
      [5],
    ]);
    expect(sharesOf(both).acceptable.yes).toBe(1);
    expect(both[2]?.note).toBe("planned");
  });

  it("disagree where one grants a point and the other does not", () => {
    expect(disagreements(first, second)).toEqual([
      { number: 2, refusedByFirst: [4], refusedBySecond: [], onAcceptance: true, notes: ["stiff", ""] },
      { number: 3, refusedByFirst: [], refusedBySecond: [9], onAcceptance: false, notes: ["", "planned"] },
    ]);
  });

  it("stand beside each other, and their disagreements are listed", () => {
    const text = ratingText(first, second);
    expect(text).toMatch(/^4 questions +first +share .+ second +share .+ together +share/);
    expect(text).toContain("2 disagreements, 1 of them on whether it is acceptable\n");
    expect(text).toContain("\n2: the first refuses point 4 (stiff)\n");
    expect(text).toContain("\n3: the second refuses point 9 (planned)\n");
    expect(ratingText(first, first)).toContain("No disagreement.");
  });
});
