import { PROTOCOL, type StageMessage, type StageView, type ToStage } from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";
import { equal } from "../seats/tokens.ts";
import { createGuesses } from "./guesses.ts";
import type { Link } from "./link.ts";

export type Stages = {
  readonly add: (link: Link) => void;
  readonly remove: (link: Link) => void;
  readonly receive: (message: StageMessage, link: Link) => void;
  /** Sends the view to every stage that shows something else. Where only the number of answers is another: that alone. */
  readonly show: () => void;
  /** Those that have shown the key. */
  readonly count: () => number;
  readonly bye: () => void;
  readonly all: () => Iterable<Link>;
};

export type StagesOptions = {
  readonly key: string;
  readonly now: () => number;
  readonly rev: () => number;
  readonly view: () => StageView;
  readonly onCount: () => void;
};

/** What a stage shows: the text of its view, and of that view without the number of answers. */
type Shown = { readonly text: string; readonly still: string };

export function createStages({ key, now, rev, view, onCount }: StagesOptions): Stages {
  /** Null for one that has not shown the key. */
  const shown = new Map<Link, Shown | null>();
  const guesses = createGuesses();

  const send = (link: Link, current: StageView, texts: Shown) => {
    const before = shown.get(link);
    if (before === undefined || before?.text === texts.text) return;
    shown.set(link, texts);
    link.send(before?.still === texts.still ? countText(current, rev()) : viewText(texts.text, rev(), now()));
  };
  const open = ({ version, key: offered }: Extract<StageMessage, { type: "stage" }>, link: Link) => {
    const mayTry = guesses.may(link.address, now());
    if (version === PROTOCOL && mayTry && equal(offered, key)) {
      shown.set(link, { text: "", still: "" });
      const current = view();
      send(link, current, textsOf(current));
      return onCount();
    }
    guesses.wrong(link.address, now());
    link.refuse(null, version === PROTOCOL ? (mayTry ? "wrong-pin" : "too-fast") : "old-version");
    link.close();
  };
  return {
    add: (link) => void shown.set(link, null),
    remove: (link) => {
      const counted = shown.get(link) !== null;
      shown.delete(link);
      if (counted) onCount();
    },
    receive: (message, link) => {
      switch (message.type) {
        case "stage":
          return open(message, link);
        case "ping":
          return say(link, { type: "pong", n: message.n, clock: message.clock, now: now() });
        default:
          return unreachable(message);
      }
    },
    show: () => {
      if (shown.size === 0) return;
      const current = view();
      const texts = textsOf(current);
      for (const [link, state] of shown) if (state !== null) send(link, current, texts);
    },
    count: () => [...shown.values()].filter((state) => state !== null).length,
    bye: () => {
      for (const link of shown.keys()) say(link, { type: "bye", reason: "ended" });
    },
    all: () => shown.keys(),
  };
}

function textsOf(view: StageView): Shown {
  const text = JSON.stringify(view);
  const { now } = view;
  if (now.screen !== "question") return { text, still: text };
  return { text, still: JSON.stringify({ ...view, now: { ...now, answered: 0, seats: 0 } }) };
}

function viewText(view: string, rev: number, now: number): string {
  return `{"type":"view","rev":${rev},"now":${now},"view":${view}}`;
}

function countText({ now }: StageView, rev: number): string {
  const { answered, seats } = now.screen === "question" ? now : { answered: 0, seats: 0 };
  const count: ToStage = { type: "count", rev, answered, seats };
  return JSON.stringify(count);
}

function say(link: Link, message: ToStage): void {
  link.send(JSON.stringify(message));
}
