import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Edit, edited, readEdits, strayEdits } from "../../../../scripts/collection/edits.ts";
import { temporaryFolder } from "../../electron/temporary-folder.ts";
import { question } from "../../game/solo/games.ts";

const ID = "00000000000000aa";
const asked = question({
  id: ID,
  prompt: "Who shot Vertigo?",
  options: ["Bo Bee", "Ann Bee", "Cy Dee", "Di Eff"],
  answer: 1,
});
const edit = (over: Partial<Edit>): Edit => ({ id: ID, question: asked.prompt, wrong: [], why: "a reason", ...over });

describe("a question that an editor read", () => {
  it("has the wrong options that the editor gave it, its key in its place", () => {
    const [one] = edited([asked], [edit({ wrong: ["X Ex", "Y Wy", "Z Zed"] })]);
    expect(one).toEqual({ ...asked, options: ["X Ex", "Ann Bee", "Y Wy", "Z Zed"] });
  });

  it("has years in their order, and the key still the key", () => {
    const year = question({ id: ID, prompt: "When?", options: ["1950", "1951", "1952", "1953"], answer: 0 });
    const [one] = edited([year], [edit({ wrong: ["1961", "1947", "1949"] })]);
    expect(one).toMatchObject({ options: ["1947", "1949", "1950", "1961"], answer: 2 });
  });

  it("is not asked where none are given, and others stay", () => {
    const other = question({ id: "00000000000000bb" });
    expect(edited([asked, other], [edit({})])).toEqual([other]);
  });

  it.each([[["Ann Bee", "Y", "Z"]], [["Y", "Y", "Z"]], [["Y", "Z"]], [["W", "X", "Y", "Z"]]])(
    "cannot be given %j",
    (wrong) => {
      expect(() => edited([asked], [edit({ wrong })])).toThrow(ID);
    },
  );

  it("is missed where it is not made any more, or reads otherwise", () => {
    expect(strayEdits([asked], [edit({})])).toEqual([]);
    expect(strayEdits([], [edit({})])).toHaveLength(1);
    expect(strayEdits([{ ...asked, prompt: "Who cut Vertigo?" }], [edit({})])).toHaveLength(1);
  });
});

describe("a folder of edits", () => {
  const folderWith = (text: string) => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "table-lanterns.csv"), text);
    return folder;
  };

  it("is read pack by pack", async () => {
    const edits = await readEdits(folderWith(`id,question,wrong,why\n${ID},Who shot Vertigo?,A|B| C,too easy\n`));
    expect(edits.get("table-lanterns")).toEqual([edit({ wrong: ["A", "B", "C"], why: "too easy" })]);
  });

  it("may be missing", async () => {
    expect((await readEdits(join(temporaryFolder(), "nowhere"))).size).toBe(0);
  });

  it("says which line of which file is no edit", async () => {
    await expect(readEdits(folderWith("id,question,wrong,why\nx,Q?,,why\n"))).rejects.toThrow(
      "table-lanterns.csv, line 2",
    );
    await expect(readEdits(folderWith("id,question\n"))).rejects.toThrow("first line");
    await expect(readEdits(folderWith(`id,question,wrong,why\n${ID},Q?,,\n`))).rejects.toThrow("why");
    await expect(readEdits(folderWith(`id,question,wrong,why\n${ID},Q?,A||C,odd\n`))).rejects.toThrow("wrong");
  });

  it("says what is edited twice", async () => {
    const line = `${ID},Q?,,too easy\n`;
    await expect(readEdits(folderWith(`id,question,wrong,why\n${line}${line}`))).rejects.toThrow(
      `${ID} is edited twice`,
    );
  });
});
