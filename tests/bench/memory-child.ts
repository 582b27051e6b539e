import { readArticle } from "../../questions/article/read-article.ts";
import { writePack } from "../../questions/write-pack.ts";
import { longText } from "./long-article.ts";

/** Prints the megabytes by which the process grew at its largest, while it made a pack of a long article. */

const text = longText(15_000);
const before = process.memoryUsage().rss;
const article = readArticle(text, "article.md");
if (!article.ok) throw new Error(article.message);
const written = writePack(article.value);
if (!written.ok) throw new Error(written.message);
// Kilobytes, by the operating system's own count.
const most = process.resourceUsage().maxRSS * 1000;
console.log(Math.max(0, (most - before) / 1e6).toFixed(1));
