import { readArticle } from "../../questions/article/read-article.ts";
import { writePack } from "../../questions/write-pack.ts";
import { type Figure, median } from "./figure.ts";
import { inventedText, longText } from "./long-article.ts";

/** Words of the articles; short ones are read several times. */
const LENGTHS = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const WARM_UP = 20;
const LONG = 15_000;

/** Milliseconds of this thread's own work, which no other program can lengthen. */
function worked(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function generate(text: string): void {
  const article = readArticle(text, "article.md");
  if (!article.ok) throw new Error(article.message);
  writePack(article.value);
}

/** Slope of the straight line through the points, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  const over = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return over / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

/** How the time grows with the length: 1 is in proportion, 2 with the square. And what a thousand words of long articles take. */
export function benchGrowth(): Figure[] {
  for (let round = 0; round < WARM_UP; round++) generate(inventedText(3000));
  const times = LENGTHS.map((words) => {
    const text = inventedText(words);
    const rounds = words <= 10_000 ? 7 : words <= 100_000 ? 3 : 1;
    return median(Array.from({ length: rounds }, () => worked(() => generate(text))));
  });
  const points = times.map((ms, index) => [Math.log(LENGTHS[index] ?? 1), Math.log(ms)] as const);
  const long = longText(LONG);
  const words = long.split(/\s+/).length;
  const real = median(Array.from({ length: 3 }, () => worked(() => generate(long))));
  return [
    { name: `generation, ${words} words`, value: (real * 1000) / words, unit: "ms/1000 words" },
    ...LENGTHS.map((length, index): Figure => {
      const name = `generation, ${length} invented words`;
      return { name, value: ((times[index] ?? 0) * 1000) / length, unit: "ms/1000 words" };
    }),
    { name: "growth from 1,000 to 1,000,000 words", value: slope(points), unit: "exponent", aim: 1.1 },
  ];
}
