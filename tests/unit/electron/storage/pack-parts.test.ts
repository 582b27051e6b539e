import { describe, expect, test } from "vitest";
import { newPack, openStorage } from "./fixtures.ts";

const { pack, article, report } = newPack();
const half = Math.ceil(pack.questions.length / 2);
const head = { id: "large", pack, article, report, builtIn: true, maker: "m" };

function stored() {
  const { packs } = openStorage();
  const idsIn = () => {
    const got = packs.get("large");
    return got.ok ? got.value.questions.map(({ id }) => id) : [];
  };
  return { packs, parts: packs.parts, idsIn };
}

describe("a pack that is stored bit by bit", () => {
  test("is the same as one stored at once", () => {
    const { packs, parts } = stored();
    parts.begin(head);
    parts.add("large", pack.questions.slice(0, half), 0);
    parts.add("large", pack.questions.slice(half), half);
    parts.finish(
      "large",
      pack.questions.map(({ id }) => id),
      "m",
    );
    const other = openStorage().packs;
    other.save(head);
    expect(packs.get("large")).toEqual(other.get("large"));
    expect(packs.article("large")).toEqual(other.article("large"));
    expect(packs.makerOf("large")).toBe("m");
  });

  test("has no maker before its end, so that one that was interrupted is begun again", () => {
    const { packs, parts } = stored();
    parts.begin(head);
    parts.add("large", pack.questions.slice(0, half), 0);
    expect(packs.makerOf("large")).toBe("");
  });

  test("can be played as it was until the last step, which retires what is gone", () => {
    const { packs, parts, idsIn } = stored();
    packs.save(head);
    const before = idsIn();
    parts.begin({ ...head, maker: "n" });
    parts.add("large", pack.questions.slice(0, half), 0);
    expect(idsIn()).toEqual(before);
    parts.finish("large", before.slice(0, half), "n");
    expect(idsIn()).toEqual(before.slice(0, half));
  });

  test("stands behind packs that people bring", () => {
    const { packs, parts } = stored();
    parts.begin(head);
    packs.save({ ...head, id: "brought", builtIn: false });
    const listed = packs.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(["brought", "large"]);
  });
});
