import type { Random } from "./random.ts";

/** A frame as somebody might send it who means no good, or whose page is broken. */
export type Frame = string | Uint8Array;

/** Messages that the server would take, made of what an attacker at a seat knows. */
export type Known = { readonly pin: string; readonly token: string; readonly ask: string; readonly code: string };

const valid = ({ pin, token, ask, code }: Known, random: Random): object => {
  const n = random.below(1000);
  return random.pick<object>([
    { type: "hello", version: 2, token },
    { type: "hello", version: 2, token: null },
    { type: "join", n, pin, name: `T${n}`, colour: "jade" },
    { type: "join-team", n, pin, code },
    { type: "ping", n, clock: n / 3 },
    { type: "answer", n, ask, given: { kind: "choice", place: random.below(6) }, tapped: n },
    { type: "guess", n, ask, value: n, tapped: 0 },
    { type: "joker", n },
    { type: "appeal", n, ask, text: "no" },
    { type: "history", n },
    // Rarely: whoever has left sits no more, and most of what follows would be refused for that alone.
    random.below(60) === 0 ? { type: "leave", n } : { type: "joker", n: n + 1 },
    { type: "stage", version: 2, key: token },
  ]);
};

const ODD: readonly [unknown, ...unknown[]] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  2 ** 53,
  "",
  "\u0000",
  "\ud800",
  "x".repeat(3000),
  [],
  {},
  [[[[[[[[]]]]]]]],
  { __proto__: null, toString: 1 },
];

/** One valid message with a field of it gone, added or of another kind. */
function bent(message: object, random: Random): string {
  const entries = Object.entries(message);
  const [name = "type"] = entries[random.below(entries.length)] ?? [];
  const odd = random.pick(ODD);
  return random.pick([
    () => JSON.stringify({ ...message, [name]: odd }),
    () => JSON.stringify(Object.fromEntries(entries.filter(([each]) => each !== name))),
    () => JSON.stringify({ ...message, constructor: odd, __proto__: { type: "next" } }),
    () => JSON.stringify([message]),
    () => JSON.stringify(message).replace(/"/, '"__proto__":{},"'),
  ])();
}

/** The text with a few of its characters changed, cut off or doubled. */
function torn(text: string, random: Random): string {
  const at = random.below(text.length);
  return random.pick([
    () => text.slice(0, at),
    () => text.slice(at),
    () => text + text,
    () => text.slice(0, at) + String.fromCharCode(random.below(0xffff)) + text.slice(at + 1),
    () => "[".repeat(random.below(4000)),
    () => text.padEnd(random.below(20_000), " "),
  ])();
}

export function fuzzFrame(known: Known, random: Random): Frame {
  const message = valid(known, random);
  return random.pick<() => Frame>([
    () => JSON.stringify(message),
    () => bent(message, random),
    () => torn(JSON.stringify(message), random),
    () => Uint8Array.from({ length: random.below(300) }, () => random.below(256)),
  ])();
}
