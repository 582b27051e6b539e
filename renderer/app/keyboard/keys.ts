/**
 * The one table of keys. A screen says which actions it offers (`useActions`); which key that is, stands here.
 * Keys are named as `KeyboardEvent.key` names them, letters in lower case.
 */
export const KEYS = {
  "answer-a": "a",
  "answer-b": "b",
  "answer-c": "c",
  "answer-d": "d",
  "answer-e": "e",
  "answer-f": "f",
  "cut-two": "1",
  "freeze-frame": "2",
  "second-take": "3",
  "go-on": "Enter",
  "next-clue": "n",
  pause: " ",
  mute: "m",
  leave: "Escape",
  "read-article": "r",
  flag: "f",
  "new-game": "n",
  "open-article": "o",
  "choose-file": "o",
  library: "l",
  history: "h",
  statistics: "s",
  "play-again": "a",
  "about-pack": "i",
  "hot-seat": "t",
  answers: "s",
  "find-question": "/",
  "write-question": "n",
  "edit-question": "e",
  "check-question": "c",
  "retire-question": "x",
  "redo-step": "y",
  nights: "q",
  "import-questions": "b",
  "save-left-out": "s",
  "export-pack": "x",
  "fill-night": "f",
  "open-night": "g",
  "print-night": "p",
  "save-pdf": "s",
  "swap-question": "s",
  "move-up": "[",
  "move-down": "]",
  "more-time": "t",
  "close-question": "c",
  reveal: "r",
  skip: "k",
  undo: "u",
  "lock-room": "l",
  standings: "s",
  "end-round": "w",
  break: "b",
  earlier: "p",
  later: "n",
  fix: "f",
  "void-question": "x",
  "tie-break": "i",
  "paper-team": "a",
  "open-stage": "o",
  doctor: "d",
  "end-night": "e",
  "allow-appeal": "y",
  peek: "v",
  "key-table": "h",
  practise: "p",
  "new-deck": "n",
  look: " ",
  "grade-again": "1",
  "grade-hard": "2",
  "grade-good": "3",
  "grade-easy": "4",
  guessed: "g",
  counts: "y",
  bury: "t",
  "take-out": "x",
} as const;

export type ActionName = keyof typeof KEYS;

/** What a focused element does with keys itself: it keeps those. */
export type KeyOwner =
  /** A field that is written in, or a list that is searched by typing: keeps everything. */
  | "text"
  /** A button or a link: keeps Space and Enter. */
  | "button"
  /** A radio button, a check box or a slider: keeps Space. */
  | "toggle"
  | "none";

export type KeyPress = {
  readonly key: string;
  readonly modified: boolean;
  readonly repeated: boolean;
  readonly composing: boolean;
  readonly owner: KeyOwner;
};

/** The key as the table names it, or null where this press is none of ours. */
export function keyOf(press: KeyPress, letterKeys: boolean): string | null {
  if (press.modified || press.repeated || press.composing || press.owner === "text") return null;
  if (press.owner === "button" && (press.key === " " || press.key === "Enter")) return null;
  if (press.owner === "toggle" && press.key === " ") return null;
  const key = isCharacter(press.key) ? press.key.toLowerCase() : press.key;
  return isLetterKey(key) && !letterKeys ? null : key;
}

/** Keys that type a letter, a digit or a sign: those that the settings can turn off (WCAG 2.1.4). */
export function isLetterKey(key: string): boolean {
  return isCharacter(key) && key !== " ";
}

function isCharacter(key: string): boolean {
  return [...key].length === 1;
}
