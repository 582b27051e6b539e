import type { PhoneView } from "../../../game/night/messages.ts";

/**
 * Texts of phones' views. What is the same for every phone (the question, the clock, the key once it is revealed, the
 * top of the standings) is made into text once for a state, not once for each of a thousand phones.
 */
export type ViewTexts = { readonly of: (view: PhoneView) => string };

/** Parts of a screen that follow from the state alone. */
const SHARED: ReadonlySet<string> = new Set(["question", "clock", "answer", "rows"]);

/** For the views of one state. */
export function createViewTexts(): ViewTexts {
  const shared = new Map<string, string>();
  const textOf = (name: string, value: unknown): string => {
    if (!SHARED.has(name)) return JSON.stringify(value);
    const known = shared.get(name) ?? JSON.stringify(value);
    shared.set(name, known);
    return known;
  };
  const screen = (now: PhoneView["now"]) =>
    Object.entries(now).map(([name, value]) => `${JSON.stringify(name)}:${textOf(name, value)}`);
  return {
    of: ({ night, seat, held, now }) => {
      const beside = JSON.stringify({ night, seat, held });
      return `${beside.slice(0, -1)},"now":{${screen(now).join(",")}}}`;
    },
  };
}
