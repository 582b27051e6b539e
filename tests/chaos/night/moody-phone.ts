import type { PhoneView, ToPhone } from "../../../game/night/messages.ts";
import { delayBefore } from "../../../renderer/night/reconnect.ts";
import type { Random } from "../../../scripts/fuzz/random.ts";
import { type Line, openLine, type Said } from "./line.ts";
import type { Script } from "./script.ts";

/** An answer that the host said it had on disk. */
export type Acknowledged = Said & { readonly seat: string };

/**
 * A phone in a bad mood: it drops its connection, sleeps, reloads, changes its mind, says things twice, and leaves
 * connections behind on which an old word is still on its way. It always comes back by itself, as its page does, and in
 * the end its team has answered what its script says.
 */
export type MoodyPhone = {
  readonly start: () => void;
  readonly stop: () => void;
  /** It sits, and a view of this connection has arrived. */
  readonly isBack: () => boolean;
  readonly name: () => string;
  /** Its script's answer to this question was acknowledged, or it has none. */
  readonly isDone: (ask: string) => boolean;
  readonly acknowledged: readonly Acknowledged[];
};

export type MoodyOptions = {
  readonly script: Script;
  readonly pin: string;
  /** Host and port, asked for before each connection. */
  readonly address: () => string;
  readonly random: Random;
  /** How often it misbehaves: one time in so many. */
  readonly mood: number;
};

/** How often it has an idea, milliseconds. */
const IDEAS_EVERY = 250;
/** How soon it says again what was not acknowledged. */
const AGAIN_AFTER = 400;

export function createMoodyPhone({ script, pin, address, random, mood }: MoodyOptions): MoodyPhone {
  const timers = new Set<NodeJS.Timeout>();
  const acknowledged: Acknowledged[] = [];
  const done = new Set<string>();
  /** Questions of which another word may be on its way on a connection that was left behind. */
  const doubtful = new Set<string>();
  const left = new Set<Line>();
  let current: Line | null = null;
  let tries = 0;
  let stopped = false;
  let token: string | null = null;
  let seat = "";
  let view: PhoneView | null = null;
  let name = script.team;

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!stopped) act();
    }, ms);
    timers.add(timer);
  };
  const moody = () => mood > 0 && random.below(mood) === 0;
  const join = () => current?.say({ type: "join", n: 0, pin, name, colour: "jade" });

  const answer = (ask: string, place: number, options: number) => {
    if (!done.has(ask) && moody()) {
      current?.answer({ ask, place: random.below(options) });
      if (moody()) current?.again();
    }
    current?.answer({ ask, place });
    if (moody()) current?.again();
  };
  const think = (seen: PhoneView) => {
    const { now } = seen;
    if (now.screen !== "question") return;
    const { ask, prompt, options } = now.question;
    const wanted = script.answers.get(prompt) ?? null;
    if (wanted === null) return void done.add(ask);
    const place = options.indexOf(wanted);
    if (now.own.given?.kind === "choice" && now.own.given.place === place && !doubtful.has(ask))
      return void done.add(ask);
    if (seen.held !== "no" || now.clock.kind !== "running") return;
    later(20 + random.below(200), () => {
      if (view !== seen) return;
      answer(ask, place, options.length);
      later(AGAIN_AFTER, () => {
        if (view === seen && !done.has(ask)) think(seen);
      });
    });
  };
  const stored = (said: Said, line: Line) => {
    acknowledged.push({ seat, ...said });
    if (line === current && line.isLast(said)) done.add(said.ask);
  };
  const hear = (message: ToPhone, line: Line) => {
    if (line !== current) return;
    if (message.type === "welcome") join();
    else if (message.type === "seated") token = message.token;
    else if (message.type === "view") {
      view = message.view;
      seat = message.view.seat.seat;
      think(message.view);
    } else if (message.type === "refused" && message.code === "name-taken" && token === null) {
      // The answer to its join was lost with the host: the seat stands, and nobody has its token.
      name = `${script.team} ${random.below(900) + 100}`;
      join();
    }
  };

  const connect = () => {
    current = openLine({
      address: address(),
      onOpen: (line) => {
        tries = 0;
        line.say({ type: "hello", version: 2, token });
      },
      onMessage: hear,
      onStored: stored,
      onClose: (line) => {
        left.delete(line);
        if (line === current) comeBack();
      },
    });
  };
  const comeBack = () => {
    current = null;
    view = null;
    later(delayBefore(tries, random.below(1000) / 1000), connect);
    tries += 1;
  };
  /** Its connection seems dead and is not: what was said on it last arrives after what is said on the next one. */
  const leaveBehind = (seen: PhoneView, line: Line) => {
    const { now } = seen;
    if (now.screen === "question" && !done.has(now.question.ask)) {
      const { ask, options } = now.question;
      doubtful.add(ask);
      later(random.below(1500), () => line.answer({ ask, place: random.below(options.length) }));
    }
    left.add(line);
    comeBack();
    later(2000, line.drop);
  };
  const misbehave = () => {
    const line = current;
    if (line === null || view === null) return;
    const seen = view;
    const idea = random.below(3);
    if (idea === 0) line.drop();
    else if (idea === 1) leaveBehind(seen, line);
    else {
      line.sleep();
      later(300 + random.below(1200), () => {
        line.wake();
        if (moody()) line.drop();
      });
    }
  };
  const ideas = () => {
    if (moody()) misbehave();
    later(IDEAS_EVERY, ideas);
  };
  return {
    start: () => {
      connect();
      if (mood > 0) ideas();
    },
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      for (const line of left) line.drop();
      current?.drop();
    },
    isBack: () => view !== null,
    name: () => name,
    isDone: (ask) => done.has(ask),
    acknowledged,
  };
}
