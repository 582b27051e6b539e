import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBuiltInArticles } from "../electron/files/built-in.ts";
import { coverageOf } from "./coverage/count.ts";
import { coverageText } from "./coverage/print.ts";
import { builtCollection, packsIn } from "./simulate/pools.ts";
import { ROOT } from "./start/root.ts";

/**
 * npm run coverage
 *
 * What the built collection covers: decades by kind of question, countries, topics, difficulties; printed, and written into
 * docs/collection.md between its marks, with the day. It fails nothing but where there is no collection (exit code 2).
 */
const MARKS = ["<!-- coverage -->", "<!-- end of coverage -->"] as const;
const PAGE = join(ROOT, "docs", "collection.md");

const packs = await packsIn(builtCollection(ROOT));
if (packs.length === 0) {
  console.error("There is no collection: run `npm run build` first.");
  process.exitCode = 2;
} else {
  const names = new Set((await readBuiltInArticles(join(ROOT, "assets", "articles"))).map(({ packId }) => packId));
  const questionsOf = (isArticle: boolean) =>
    packs.filter(({ name }) => names.has(name) === isArticle).flatMap(({ questions }) => questions);
  const text = coverageText(coverageOf(questionsOf(true), questionsOf(false)), new Date().toISOString().slice(0, 10));
  console.log(text);
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const [before, after] = [page.split(MARKS[0])[0] ?? "", page.split(MARKS[1])[1] ?? "\n"];
  writeFileSync(PAGE, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${after}`);
}
