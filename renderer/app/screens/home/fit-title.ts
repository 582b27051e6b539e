/** How a title is set on the sign: its rows, and how wide the widest is in units of its own letters' size. */
export type FittedTitle = {
  readonly rows: readonly string[];
  /** Width of the widest row, em. */
  readonly width: number;
  /** Letter spacing, em: short titles are set wide. */
  readonly spacing: number;
};

/** The board is about twice as wide as it is high where rows are chosen; the style sheet fits the final size. */
const BOARD_ASPECT = 2;
const LINE_HEIGHT = 0.9;
const MOST_ROWS = 3;
/** Longer titles are cut at a word: even a marquee ends. */
const MOST_LETTERS = 84;

/** Widths of capitals in the sign's letters (Archivo at 62 % stretch, weight 800), em; the space with what the style
 * sheet adds to it. */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 0.22,
  I: 0.24,
  1: 0.36,
  M: 0.68,
  W: 0.7,
  Æ: 0.71,
  Œ: 0.76,
  "&": 0.53,
  ".": 0.21,
  ",": 0.21,
  ":": 0.22,
  "!": 0.26,
  "’": 0.2,
  "'": 0.2,
  "-": 0.24,
  "–": 0.31,
  "…": 0.64,
};
const USUAL_WIDTH = 0.5;

/** Sets a title of any length on one to three rows, whichever makes its letters the largest. */
export function fitTitle(title: string): FittedTitle {
  const words = shorten(title.trim()).split(/\s+/u);
  const settings = Array.from({ length: Math.min(MOST_ROWS, words.length) }, (_, index) => setOn(index + 1, words));
  return settings.reduce((best, next) => (letterSize(next) > letterSize(best) ? next : best));
}

function shorten(title: string): string {
  if (title.length <= MOST_LETTERS) return title;
  const cut = title.slice(0, MOST_LETTERS);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > MOST_LETTERS / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,:;.-]+$/u, "")}…`;
}

/** Size of the letters on a board one unit high. */
function letterSize({ rows, width }: FittedTitle): number {
  return Math.min(BOARD_ASPECT / width, 1 / (rows.length * LINE_HEIGHT));
}

function setOn(count: number, words: readonly string[]): FittedTitle {
  const rows = narrowestRows(count, words);
  const longest = Math.max(...rows.map((row) => row.length));
  const spacing = longest <= 4 ? 0.09 : longest <= 8 ? 0.04 : 0.015;
  return { rows, spacing, width: Math.max(...rows.map((row) => widthOf(row) + spacing * row.length)) };
}

/** Of all ways to break the words into so many rows, the one whose widest row is the narrowest. */
function narrowestRows(count: number, words: readonly string[]): readonly string[] {
  if (count === 1) return [words.join(" ")];
  let best: readonly string[] = [];
  for (let first = 1; first <= words.length - count + 1; first++) {
    const rows = [words.slice(0, first).join(" "), ...narrowestRows(count - 1, words.slice(first))];
    if (best.length === 0 || widest(rows) < widest(best)) best = rows;
  }
  return best;
}

function widest(rows: readonly string[]): number {
  return Math.max(...rows.map(widthOf));
}

function widthOf(row: string): number {
  return [...row.toUpperCase()].reduce((sum, letter) => sum + (WIDTHS[letter] ?? USUAL_WIDTH), 0);
}
