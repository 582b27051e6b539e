import { collect } from "./collect.ts";
import type { Candidate, Read } from "./model.ts";
import { oneLine } from "./plain.ts";

/**
 * OpenTriviaQA's plain text: `#Q` with the question, `^` with the key, then the options, each after a letter. A question
 * may run over several lines.
 */
export function readOpenTriviaQa(text: string): Read {
  const lines = text.split(/\r\n|\r|\n/);
  const starts = lines.flatMap((line, index) => (line.startsWith("#Q") ? [index] : []));
  return collect(
    null,
    starts.map((start, index) => candidateOf(lines.slice(start, starts[index + 1]), start + 1)),
  );
}

export function looksLikeOpenTriviaQa(text: string): boolean {
  return /^#Q .{1,2000}$/m.test(text) && /^\^ ./m.test(text);
}

function candidateOf(lines: readonly string[], number: number): Candidate {
  const keyAt = lines.findIndex((line) => line.startsWith("^"));
  const place = { unit: "line", number } as const;
  const source = lines.join("\n").trim();
  const prompt = oneLine(
    lines
      .slice(0, keyAt < 0 ? 1 : keyAt)
      .join(" ")
      .slice(2),
  );
  if (keyAt < 0) return { place, source, prompt, asked: { kind: "options", options: [] } };
  const key = oneLine((lines[keyAt] ?? "").slice(1));
  const options = lines.slice(keyAt + 1).flatMap((line) => {
    const [, option] = /^[A-Z] (.*)$/.exec(line) ?? [];
    return option === undefined ? [] : [{ text: oneLine(option), right: oneLine(option) === key }];
  });
  return { place, source, prompt, asked: { kind: "options", options } };
}
