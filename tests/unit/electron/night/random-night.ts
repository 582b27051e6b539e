import type { HostCommand } from "../../../../game/night/commands.ts";
import type { Correction } from "../../../../game/night/events.ts";
import type { HostView } from "../../../../game/night/host-view.ts";
import type { Random } from "../../../../scripts/fuzz/random.ts";
import type { OpenTable, Seated } from "./open-night.ts";
import type { Said, Wire } from "./wire.ts";

/**
 * A whole night over real sockets whose host does whatever may be done, by chance: forwards, back by undo, pauses, skips,
 * standings in the middle, appeals, corrections, tie-breaks. Everything that anybody is sent is kept, with the moment at
 * which each answer was first shown.
 */
export type RandomNight = {
  readonly wires: readonly Wire[];
  readonly seats: readonly Seated[];
  /** By the id of a question put: its handles, and how much each wire had heard when its answer was first shown. */
  readonly asked: ReadonlyMap<string, AskedOnce>;
  /** By the id of a tie-break question. */
  readonly ties: ReadonlyMap<string, readonly number[] | null>;
  /** Every answer: by the handle of its question and the seat, the places that this seat has said. */
  readonly said: ReadonlyMap<string, ReadonlySet<number>>;
  /** Types of the host's commands that were accepted. */
  readonly done: ReadonlySet<string>;
};

export type AskedOnce = {
  readonly handles: Set<string>;
  /** Null where the answer was never shown. */
  shownAt: readonly number[] | null;
};

/** Steps of a night at most; those that go on come up often enough to reach the end. */
const MOST_STEPS = 150;

type Choose = (view: HostView, random: Random) => HostCommand | null;
const plain =
  (command: HostCommand): Choose =>
  () =>
    command;
const FORWARD = plain({ type: "next" });
const UNDO = plain({ type: "undo" });

const MOVES: readonly [Choose, ...Choose[]] = [
  FORWARD,
  ...[FORWARD, FORWARD, FORWARD, FORWARD, FORWARD, FORWARD, FORWARD, UNDO, UNDO],
  ...(["pause", "resume", "resume", "close", "reveal", "skip", "standings"] as const).map((type) => plain({ type })),
  ...(["end-break", "lock", "unlock"] as const).map((type) => plain({ type })),
  plain({ type: "extend", seconds: 10 }),
  plain({ type: "break", seconds: 60 }),
  correction,
  (view, random) => {
    const seats = view.seats.map(({ seat }) => seat).slice(random.below(3));
    return { type: "tie-break", seats, tieBreak: random.below(2) };
  },
];

export async function playRandomNight(table: OpenTable, random: Random): Promise<RandomNight> {
  const names = ["Ada", "Bela", "Cleo", "Dora", "Edda"];
  const seats: Seated[] = [];
  for (const name of names) seats.push(await table.join(name));
  const wires = [...seats.map(({ wire }) => wire), await table.stage()];
  const asked = new Map<string, AskedOnce>();
  const ties = new Map<string, readonly number[] | null>();
  const said = new Map<string, Set<number>>();
  const done = new Set<string>();
  const night = { wires, seats, asked, ties, said, done };
  let left = MOST_STEPS;
  while (table.view().phase !== "end" && left > 0) {
    left -= 1;
    await settled(wires);
    for (const [index, seat] of seats.entries()) sayBySeat(seat, index, random, said);
    await settled(wires);
    const marks = wires.map(({ heard }) => heard.length);
    const command = left === 0 ? plain({ type: "end" }) : random.pick(MOVES);
    const chosen = command(table.view(), random);
    if (chosen === null || !(await table.host.command(chosen)).ok) continue;
    done.add(chosen.type);
    if (chosen.type === "next" && table.view().phase.endsWith("open")) await openAtOnce(table);
    look(table.view(), marks, night);
  }
  await settled(wires);
  return night;
}

/** A question opens a moment after it was put; one that goes on after a pause is open at once. */
async function openAtOnce(table: OpenTable): Promise<void> {
  await table.command({ type: "pause" });
  await table.command({ type: "resume" });
}

/** Everything sent so far has arrived: a pong of the protocol comes behind it, and costs no message. */
export async function settled(wires: readonly Wire[]): Promise<void> {
  await Promise.all(
    wires.map(({ socket }) => {
      const pong = new Promise((resolve) => socket.once("pong", resolve));
      socket.ping();
      return pong;
    }),
  );
}

/** The id in "Prompt of a0?" and "In which year, t0?". */
const idIn = (prompt: string) => /(\w+)\?$/.exec(prompt)?.[1] ?? "";

function look(view: HostView, marks: readonly number[], { asked, ties }: Shown): void {
  for (const { ask, question, revealed } of view.asked) {
    const id = idIn(question.prompt);
    const known = asked.get(id) ?? { handles: new Set(), shownAt: null };
    known.handles.add(ask);
    if (revealed) known.shownAt ??= marks;
    asked.set(id, known);
  }
  const { stage } = view;
  if (stage.screen === "tie") ties.set(idIn(stage.prompt), ties.get(idIn(stage.prompt)) ?? null);
  if (stage.screen === "tie-reveal") ties.set(idIn(stage.prompt), ties.get(idIn(stage.prompt)) ?? marks);
}

type Shown = { readonly asked: Map<string, AskedOnce>; readonly ties: Map<string, readonly number[] | null> };

/** Of anything that was put, revealed or not. */
function correction({ asked }: HostView, random: Random): HostCommand | null {
  const ask = asked[random.below(asked.length)]?.ask;
  if (ask === undefined) return null;
  const place = random.below(4);
  return { type: "correct", ask, correction: random.pick<Correction>([{ kind: "accept", place }, { kind: "void" }]) };
}

/** What a seat guesses: a number that nothing else is. */
export const guessOf = (seat: number) => 1900 + seat + 0.0371;

let number = 100;

/** What a team does at this moment, by the last screen that it was sent. */
function sayBySeat({ wire, seat }: Seated, index: number, random: Random, said: Map<string, Set<number>>): void {
  const text = wire.heard.findLast((each) => each.startsWith('{"type":"view"'));
  if (text === undefined) return;
  const { now }: Said = JSON.parse(text).view;
  const [n, tapped] = [number++, 0];
  if (now.screen === "question" && now.clock.kind === "running" && random.below(2) === 0) {
    const place = random.below(4);
    const { ask } = now.question;
    said.set(`${ask} ${seat}`, (said.get(`${ask} ${seat}`) ?? new Set()).add(place));
    wire.say({ type: "answer", n, ask, given: { kind: "choice", place }, tapped });
  }
  if (now.screen === "tie" && now.playing && now.clock.kind === "running") {
    wire.say({ type: "guess", n, ask: now.ask, value: guessOf(index), tapped });
  }
  if (now.screen === "round" && now.jokerOpen && random.below(3) === 0) wire.say({ type: "joker", n });
  if (now.screen === "verdict" && now.mayAppeal && random.below(4) === 0)
    wire.say({ type: "appeal", n, ask: now.question.ask, text: "It was another" });
  if (random.below(12) === 0) wire.say({ type: "history", n: n + 100_000 });
}
