import { describe, expect, it } from "vitest";
import { droppedIn } from "../../../../../../renderer/app/screens/open-article/dropped.ts";

function brought(files: readonly File[], texts: Record<string, string> = {}) {
  const list = Object.assign([...files], { item: (index: number) => files[index] ?? null });
  return droppedIn({ files: list, getData: (type) => texts[type] ?? "" });
}

const file = new File(["Night Train is a film."], "night_train.txt");
const address = "https://example.org/night_train";

describe("what a drop brings", () => {
  it("is its files, even where a link or a text came with them", () => {
    expect(brought([file], { "text/uri-list": address })).toEqual({ kind: "files", files: [file] });
  });

  it("is a link where an address was dropped, never the address as an article", () => {
    expect(brought([], { "text/uri-list": address, "text/plain": address })).toEqual({ kind: "link" });
  });

  it("is a text as it stands", () => {
    expect(brought([], { "text/plain": " A film. " })).toEqual({ kind: "text", text: " A film. " });
  });

  it("is nothing where there is nothing but blanks", () => {
    expect(brought([], { "text/plain": " \n " })).toEqual({ kind: "nothing" });
    expect(brought([])).toEqual({ kind: "nothing" });
  });
});
