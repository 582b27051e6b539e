import type { HostCommand } from "../../../../game/night/commands.ts";
import { decide } from "../../../../game/night/decide.ts";
import type { DecideContext } from "../../../../game/night/deciding.ts";
import type { NightEvent } from "../../../../game/night/events.ts";
import { type FromSeat, fromSeat, join, type SeatMessage } from "../../../../game/night/from-seat.ts";
import type { Closest, NightItem, NightPlan, Round, Scoring } from "../../../../game/night/plan.ts";
import { advance, replay } from "../../../../game/night/replay.ts";
import type { NightState } from "../../../../game/night/state.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";

/** Plans for tests, and a table at which a night is played move by move. */

export const PUB: Scoring = { kind: "pub", points: 10, streak: false, penalty: 0 };
export const SPEED: Scoring = { kind: "speed", points: 10, streak: false, penalty: 0 };

/** Its key is the option at 1 as written, and it says so nowhere else. */
export function question(id: string, change: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    kind: "choice",
    id,
    prompt: `Prompt of ${id}?`,
    italics: [],
    options: [`${id} no`, `${id} KEY`, `${id} nope`, `${id} never`],
    answer: 1,
    topic: "cast",
    difficulty: "easy",
    proof: {
      kind: "sentence",
      sentence: `PROOF of ${id}.`,
      section: `SECTION of ${id}`,
      path: [],
      article: "Film",
      start: 0,
      mark: null,
    },
    origin: "writer",
    tags: [],
    lang: "en",
    revision: 1,
    ...change,
  };
}

export function item(id: string): NightItem {
  return { id: `i-${id}`, packId: "pack", question: question(id), note: `NOTE of ${id}` };
}

export function round(name: string, questions: number, change: Partial<Round> = {}): Round {
  const items = Array.from({ length: questions }, (_, index) => item(`${name}${index}`));
  return {
    id: name,
    title: `Round ${name}`,
    seconds: 20,
    scoring: PUB,
    reveal: "each",
    breakSeconds: 0,
    note: "",
    items,
    ...change,
  };
}

export function closest(id: string, value = 1994): Closest {
  return { id, prompt: `In which year, ${id}?`, value, unit: "year", shown: `SHOWN ${value}`, proof: null };
}

export function plan(change: Partial<NightPlan> = {}): NightPlan {
  return {
    id: "night",
    title: "A night",
    subtitle: "",
    rounds: [round("a", 3), round("b", 2)],
    tieBreaks: [closest("t0"), closest("t1", 2001)],
    lateJoin: "zero",
    jokers: true,
    ...change,
  };
}

/** Options stand as written, but for the first two, which change places: the key is shown first. */
export const ORDER = [1, 0, 2, 3];
export const RIGHT = 0;
export const WRONG = 2;

export const graphemes = (text: string): number => [...new Intl.Segmenter("en").segment(text)].length;

/** More than any test takes: a broken rule must fail, not hang. */
const MOST_STEPS = 2000;

/** A night in play: every move appends to `events` and keeps `state` up to date. */
export class Table {
  readonly events: NightEvent[] = [];
  state: NightState;
  now = 1_000_000;
  private handles = 0;

  constructor(change: Partial<NightPlan> = {}, media?: Record<string, string>) {
    const first: NightEvent = { type: "opened", at: this.now, plan: plan(change), ...(media && { media }) };
    this.events.push(first);
    const state = replay(this.events);
    if (state === null) throw new Error("The night did not open.");
    this.state = state;
  }

  context(): DecideContext {
    return {
      now: this.now,
      leadMs: 0,
      mediaLeadMs: 0,
      handle: () => `handle${String(this.handles++).padStart(4, "0")}`,
      code: () =>
        `C${String(this.handles++)
          .padStart(4, "0")
          .replace(/[01]/g, (digit) => (digit === "0" ? "X" : "Y"))}`,
      orderOf: () => ORDER,
      graphemes,
    };
  }

  push(event: NightEvent): this {
    if (this.state.steps.length > MOST_STEPS) throw new Error("This night does not end.");
    this.events.push(event);
    this.state = advance(this.state, event, this.events);
    return this;
  }

  pass(ms: number): this {
    this.now += ms;
    return this;
  }

  /** A command that is accepted. */
  host(command: HostCommand): this {
    const decided = decide(this.state, command, this.context());
    if (!decided.ok) throw new Error(`${command.type}: ${decided.code}`);
    for (const event of decided.value) this.push(event);
    return this;
  }

  next(times = 1): this {
    for (let i = 0; i < times; i++) this.host({ type: "next" });
    return this;
  }

  /** The code of a command that is refused; null where it would be accepted. */
  refused(command: HostCommand): string | null {
    const decided = decide(this.state, command, this.context());
    return decided.ok ? null : decided.code;
  }

  seat(name: string): string {
    const joined = join(this.state, { name, colour: "amber" }, this.context());
    if (!joined.ok) throw new Error(`${name}: ${joined.code}`);
    for (const event of joined.value) this.push(event);
    return [...this.state.basis.seats.keys()].at(-1) ?? "";
  }

  seats(count: number): string[] {
    return Array.from({ length: count }, (_, index) => this.seat(`Team ${NAMES[index] ?? `number ${index}`}`));
  }

  /** A message at the present moment; the code where it is refused. */
  say(seat: string, message: SeatMessage): string | null {
    const answered: FromSeat = fromSeat(this.state, seat, message, this.now);
    if (!answered.ok) return answered.code;
    for (const event of answered.value) this.push(event);
    return null;
  }

  /** The question in view. */
  get ask(): string {
    const { now } = this.state;
    if ("tie" in now) return now.tie.ask;
    return "ask" in now ? now.ask : "none";
  }

  answer(seat: string, place: number, tapped = this.now): string | null {
    return this.say(seat, { type: "answer", n: 1, ask: this.ask, given: { kind: "choice", place }, tapped });
  }
}

const NAMES = ["Amber", "Brook", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Hazel", "Inlet", "Jetty"];
