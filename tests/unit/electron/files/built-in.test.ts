import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBuiltInArticles } from "../../../../electron/files/built-in.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("every Markdown file of the folder is an article with an id of its own", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "her.md"), "# Her");
  writeFileSync(join(folder, "alien.md"), "# Alien");
  writeFileSync(join(folder, "notes.txt"), "no");
  const articles = await readBuiltInArticles(folder);
  expect(articles.map(({ packId, name }) => [packId, name])).toEqual([
    ["built-in-alien", "alien.md"],
    ["built-in-her", "her.md"],
  ]);
  expect(new TextDecoder().decode(articles[1]?.bytes)).toBe("# Her");
});

test("the program brings at least one", async () => {
  const articles = await readBuiltInArticles(join(import.meta.dirname, "../../../../assets/articles"));
  expect(articles.map(({ packId }) => packId)).toContain("built-in-her");
});
