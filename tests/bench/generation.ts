import { existsSync, readFileSync } from "node:fs";
import nlp from "compromise";
import { readArticle } from "../../questions/article/read-article.ts";
import { writePack } from "../../questions/write-pack.ts";
import { type Figure, median, milliseconds } from "./figure.ts";

const SAMPLE = new URL("../../../shared/articles/her_2013_film.txt", import.meta.url);
const BUILT_IN = new URL("../../assets/articles/her.md", import.meta.url);
const WARM_UP = 30;
const ROUNDS = 25;

function generate(text: string, name: string): number {
  const article = readArticle(text, name);
  if (!article.ok) throw new Error(article.message);
  const written = writePack(article.value);
  if (!written.ok) throw new Error(written.message);
  return written.value.pack.questions.length;
}

/**
 * Generation of a pack against `compromise` alone parsing the same text: warm, in one run, the two taking turns so that
 * whatever else the machine does falls on both. The sample article where it is at hand, else the built-in one.
 */
export function benchGeneration(): Figure[] {
  const file = existsSync(SAMPLE) ? SAMPLE : BUILT_IN;
  const text = readFileSync(file, "utf8");
  const read = readArticle(text, "article");
  if (!read.ok) throw new Error(read.message);
  const clean = read.value.text;
  const words = clean.split(/\s+/).length;

  const ours: number[] = [];
  const theirs: number[] = [];
  let questions = 0;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const a = milliseconds(() => {
      questions = generate(text, "article");
    });
    const b = milliseconds(() => nlp(clean));
    if (round < 0) continue;
    ours.push(a);
    theirs.push(b);
  }
  const perThousand = (ms: number) => (ms * 1000) / words;
  return [
    { name: "questions from the sample", value: questions, unit: "count", aim: 70 },
    { name: "generation, whole", value: median(ours), unit: "ms" },
    { name: "generation", value: perThousand(median(ours)), unit: "ms/1000 words" },
    { name: "compromise parsing the same text", value: perThousand(median(theirs)), unit: "ms/1000 words" },
    { name: "generation / compromise", value: median(ours) / median(theirs), unit: "ratio", aim: 0.5 },
  ];
}
