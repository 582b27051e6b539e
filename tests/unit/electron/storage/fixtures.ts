import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import type { SessionsPort, SettingsPort } from "../../../../electron/api/ports.ts";
import { createLibrary, type LibraryStore } from "../../../../electron/storage/library/index.ts";
import { migrate } from "../../../../electron/storage/migrate.ts";
import { createPacks, type PackStore, type WrittenPack } from "../../../../electron/storage/packs.ts";
import { createSessions } from "../../../../electron/storage/sessions.ts";
import { createSettings } from "../../../../electron/storage/settings.ts";
import { createStore, type Store } from "../../../../electron/storage/store.ts";
import type { TroubleCode } from "../../../../electron/storage/trouble.ts";
import type { SoloEvent } from "../../../../game/solo/model.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { step } from "../../../../game/solo/step.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { type Began, began, EVENING, questionId } from "./whole-game.ts";

export type OpenStorage = {
  readonly db: DatabaseSync;
  readonly store: Store;
  readonly settings: SettingsPort;
  readonly packs: PackStore;
  readonly library: LibraryStore;
  readonly sessions: SessionsPort;
  readonly troubles: TroubleCode[];
  readonly recoveries: TroubleCode[];
  readonly clock: { now: number; offset: number };
};

/** A storage over a database, in memory unless one is given, with a clock that a test sets. */
export function openStorage(db = new DatabaseSync(":memory:")): OpenStorage {
  db.exec("PRAGMA foreign_keys = ON");
  migrate(db);
  onTestFinished(() => {
    if (db.isOpen) db.close();
  });
  const troubles: TroubleCode[] = [];
  const recoveries: TroubleCode[] = [];
  const clock = { now: EVENING, offset: 0 };
  const store = createStore(db, {
    onTrouble: (code) => troubles.push(code),
    onRecovery: (code) => recoveries.push(code),
  });
  const times = { now: () => clock.now, utcOffset: () => clock.offset };
  return {
    db,
    store,
    clock,
    troubles,
    recoveries,
    settings: createSettings(store, 1),
    packs: createPacks(store, 1, times.now),
    library: createLibrary(store, 1, times.now),
    sessions: createSessions(store, 1, times),
  };
}

export function question(number: number, change: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    kind: "choice",
    id: questionId(number),
    prompt: `Who did thing number ${number}?`,
    italics: [],
    topic: number % 2 === 0 ? "cast" : "awards",
    difficulty: number % 3 === 0 ? "hard" : "easy",
    proof: {
      kind: "sentence",
      sentence: "Ada did it.",
      section: "Lead",
      path: ["Lead"],
      article: "A film",
      start: 0,
      mark: [0, 3],
    },
    origin: "writer",
    tags: [],
    lang: "en",
    revision: 1,
    options: ["Ada", "Bela", "Cleo", "Dora"],
    answer: 0,
    ...change,
  };
}

/** A pack of some questions, as the writer gives it. */
export function newPack(change: Partial<WrittenPack> & { readonly size?: number } = {}): WrittenPack {
  const { size = 10, ...rest } = change;
  const source = { title: "A film", licence: "CC0", attribution: "us", url: "" };
  const questions = Array.from({ length: size }, (_, index) => question(index));
  const sentences = [{ start: 0, end: 11, damaged: false }];
  return {
    id: "pack",
    pack: { format: "marquee-pack", version: 1, title: "A film", sources: [source], questions },
    article: {
      title: "A film",
      kind: "film",
      lang: "en",
      text: "Ada did it.",
      sections: [{ heading: "Lead", path: ["Lead"], paragraphs: [{ sentences }] }],
      source,
    },
    report: { words: 3, sentences: 1, facts: 1, candidates: size, questions: size, thrownAway: {}, leftOut: {} },
    builtIn: false,
    maker: "maker",
    ...rest,
  };
}

/** Any legal game: moves as they come, those that the rules refuse left out. */
export function anyGame(): fc.Arbitrary<SoloEvent[]> {
  const mode = fc.constantFrom("classic", "sudden-death", "clock", "relaxed" as const);
  const move = fc.record({
    kind: fc.integer({ min: 0, max: 11 }),
    place: fc.integer({ min: 0, max: 3 }),
    pause: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 90_000_000 })),
  });
  return fc
    .tuple(mode, fc.integer({ min: 1, max: 6 }), fc.array(move, { maxLength: 40 }))
    .map(([chosen, length, moves]) => legal(began({ mode: chosen, length, seconds: 10 }), moves));
}

type Move = { readonly kind: number; readonly place: number; readonly pause: number };

function legal(start: Began, moves: readonly Move[]): SoloEvent[] {
  const events: SoloEvent[] = [start];
  const first = step(null, start);
  if (!first.ok) throw new Error(first.message);
  let state: SoloState = first.value;
  for (const move of moves) {
    const event = eventFor(move, state);
    const stepped = step(state, event);
    if (!stepped.ok) continue;
    events.push(event);
    state = stepped.value;
  }
  return events;
}

function eventFor({ kind, place, pause }: Move, state: SoloState): SoloEvent {
  const at = state.at + pause;
  const { answers } = state;
  if (state.phase === "ready" || state.phase === "revealed") return { type: "shown", at, index: answers.length };
  if (state.phase === "paused") return { type: kind < 10 ? "resumed" : "recovered", at };
  if (kind === 0) return { type: "paused", at };
  if (kind === 1) return { type: "lifeline", at, lifeline: "cut-two", cut: [0, 2] };
  if (kind === 2) return { type: "lifeline", at, lifeline: "freeze-frame", cut: [] };
  if (kind === 3) return { type: "lifeline", at, lifeline: "second-take", cut: [] };
  if (kind === 4) return { type: "time-ran-out", at };
  if (kind === 5 && place === 0) return { type: "left", at };
  return { type: "chose", at, place };
}
