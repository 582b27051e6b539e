/** A run of consecutive words that two texts share. */
export type SharedRun = {
  readonly words: readonly string[];
  /** Words of the run that are neither names, titles nor figures. */
  readonly plain: number;
};

const WORD = /[\p{L}\p{N}$%]+(?:[.,'’][\p{L}\p{N}]+)*/gu;
const FIGURE =
  /^(?:\$?\d.*|one|two|three|four|five|six|seven|eight|nine|ten|million|half|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that stay plain although a sentence or a title may begin with them. */
const ALWAYS_PLAIN = new Set("a an and as at but by for from in it of on or that the this to was were with".split(" "));

/** "1 @,@ 729 sci @-@ fi Jonze 's" -> "1,729 sci fi Jonze's" */
function untokenised(text: string): string {
  return text
    .replaceAll(/ @([.,])@ /g, "$1")
    .replaceAll(" @-@ ", " ")
    .replaceAll(/ (['’]s\b)/g, "$1");
}

function wordsOf(text: string): string[] {
  return untokenised(text).replaceAll(/[*_-]/g, " ").match(WORD) ?? [];
}

function isPlain(inOne: string, inOther: string): boolean {
  const lower = inOne.toLowerCase();
  if (ALWAYS_PLAIN.has(lower)) return true;
  if (FIGURE.test(lower)) return false;
  const capital = /^\p{Lu}/u;
  return !(capital.test(inOne) && capital.test(inOther));
}

function indexOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  }
  return places;
}

/** Every place of `text` where a run begins that `sample` has too, with the longest run that begins there. */
export function sharedRuns(text: string, sample: string): SharedRun[] {
  const words = wordsOf(text);
  const others = wordsOf(sample);
  const lower = words.map((word) => word.toLowerCase());
  const lowerOthers = others.map((word) => word.toLowerCase());
  const places = indexOf(lowerOthers);
  return words.flatMap((word, start) =>
    (places.get(word.toLowerCase()) ?? []).map((place) => {
      let length = 0;
      while (start + length < lower.length && lower[start + length] === lowerOthers[place + length]) length += 1;
      const run = words.slice(start, start + length);
      const plain = run.filter((one, index) => isPlain(one, others[place + index] ?? "")).length;
      return { words: run, plain };
    }),
  );
}
