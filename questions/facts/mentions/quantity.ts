import { remembering } from "../../remember.ts";
import type { MentionType } from "../model.ts";
import { findDates } from "./dates.ts";
import { findNumbers } from "./numbers.ts";

const GRADES = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"];

/** The number that a text is sorted by, read as a value of that type; null where it is none. */
export function amountOf(text: string, type: MentionType | "text"): number | null {
  return amounts(`${type} ${text}`);
}

const amounts = remembering((typed) => {
  const space = typed.indexOf(" ");
  return read(typed.slice(space + 1), typed.slice(0, space));
});

function read(text: string, type: string): number | null {
  if (type === "grade") {
    const at = GRADES.indexOf(text.replace(/[−–]/, "-"));
    return at < 0 ? null : at;
  }
  const found = (type === "date" ? findDates(text) : findNumbers(text)).find((candidate) => candidate.type === type);
  return found?.quantity?.amount ?? null;
}
