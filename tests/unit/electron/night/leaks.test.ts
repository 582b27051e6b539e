import { describe, expect, test } from "vitest";
import type { NightPlan, Round } from "../../../../game/night/plan.ts";
import { optionsOf } from "../../../../questions/key.ts";
import { randomFrom } from "../../../../scripts/fuzz/random.ts";
import { closest, plan, round, SPEED } from "../../game/night/nights.ts";
import { type OpenTable, openTable, type Seated, shows } from "./open-night.ts";
import { guessOf, playRandomNight } from "./random-night.ts";
import type { Said, Wire } from "./wire.ts";

/** Every byte that phones and stage were sent before the answer to a question was shown, over whole nights. */

/** Long rounds: the host closes every question, no clock does. */
const long = (name: string, change: Partial<Round>) => round(name, 4, { seconds: 300, ...change });
const NIGHTS: readonly [string, NightPlan][] = [
  ["answers after each question", plan({ rounds: [long("a", {}), long("b", {})] })],
  ["answers at the end of the round", plan({ rounds: [long("a", { reveal: "end" }), long("b", { reveal: "end" })] })],
  ["the first answer final", plan({ rounds: [long("a", { scoring: SPEED }), long("b", { scoring: SPEED })] })],
];

/** What the marks of the plan's questions are: see `question` in the fixtures. */
const KEY = (id: string) => `${id} KEY`;
const PROOF = (id: string) => [`PROOF of ${id}`, `SECTION of ${id}`];

type Ears = { readonly wires: readonly Wire[]; readonly mark: () => void; readonly since: () => string };

/** Hears all that everybody is sent. */
function listen(wires: readonly Wire[]): Ears {
  let from = wires.map(() => 0);
  return {
    wires,
    mark: () => {
      from = wires.map(({ heard }) => heard.length);
    },
    since: () => wires.flatMap(({ heard }, index) => heard.slice(from[index])).join("\n"),
  };
}

type Played = {
  readonly id: string;
  /** All that anybody was sent from its putting to its reveal. */
  readonly before: string;
  /** What the phones of each seat were sent meanwhile. */
  readonly own: readonly string[];
  readonly places: readonly number[];
  readonly right: number;
};

const askOf = ({ view }: Said) => view.now.question.ask;
const isOpen = ({ now, view }: Said) => view.now.clock.kind === "running" && view.now.clock.opensAt <= now;

/** Plays one question: each seat answers another place, so that whose answer it is can be told. */
async function playOne(table: OpenTable, seats: readonly Seated[], ears: Ears): Promise<Played> {
  await settled(ears);
  ears.mark();
  const marks = seats.map(({ wire }) => wire.heard.length);
  await table.command({ type: "next" });
  await table.command({ type: "pause" });
  await table.command({ type: "resume" });
  const question = table.view().question;
  if (question === null) throw new Error("No question is open.");
  const { ask: handle } = question;
  const places = seats.map((_, seat) => (seat + question.number) % 4);
  const said = seats.map(async ({ wire }, seat) => {
    await wire.next((message) => shows("question")(message) && isOpen(message) && askOf(message) === handle);
    const place = places[seat];
    wire.say({ type: "answer", n: question.number, ask: handle, given: { kind: "choice", place }, tapped: 0 });
    await wire.next((message) => message.type === "ok" && message.n === question.number);
  });
  await Promise.all(said);
  if (table.view().phase === "open") await table.command({ type: "close" });
  await settled(ears);
  const id = /Prompt of (\w+)\?/.exec(question.prompt)?.[1] ?? "";
  const own = seats.map(({ wire }, seat) => wire.heard.slice(marks[seat]).join("\n"));
  return { id, before: ears.since(), own, places, right: question.right[0] ?? -1 };
}

/** Everything sent so far has arrived: an answer to a ping comes after it. */
async function settled({ wires }: Ears): Promise<void> {
  await Promise.all(
    wires.map(async (wire, index) => {
      const n = 1000 + index;
      wire.say({ type: "ping", n, clock: 0 });
      await wire.next((message) => message.type === "pong" && message.n === n);
    }),
  );
}

async function playNight(table: OpenTable): Promise<Played[]> {
  const seats = [await table.join("Ada"), await table.join("Bela"), await table.join("Cleo")];
  const stage = await table.stage();
  await stage.next(shows("lobby"));
  const ears = listen([...seats.map(({ wire }) => wire), stage]);
  const played: Played[] = [];
  while (table.view().phase !== "end" && table.view().next !== "tie-break") {
    if (table.view().next === "ask") played.push(await playOne(table, seats, ears));
    else await table.command({ type: "next" });
  }
  return played;
}

describe.each(NIGHTS)("a night with %s", (_what, night) => {
  test("tells no phone and no stage a key, a proof, an id, a note or another team's answer before its reveal", async () => {
    const table = await openTable(night);
    const played = await playNight(table);
    expect(played).toHaveLength(8);
    for (const { id, before, own, places } of played) {
      // The options show, and nothing marks one of them: each stands in the list of options and nowhere else.
      expect(before).toContain(KEY(id));
      expect(before.replaceAll(/"options":\[[^\]]*\]/g, "")).not.toContain(KEY(id));
      for (const secret of [
        ...PROOF(id),
        `i-${id}`,
        `"${id}"`,
        "NOTE of",
        '"right"',
        '"answer":',
        '"counts"',
        '"proof"',
      ]) {
        expect(before, secret).not.toContain(secret);
      }
      own.forEach((heard, seat) => {
        const given = [...heard.matchAll(/"place":(\d)/g)].map(([, place]) => Number(place));
        expect(given.every((place) => place === places[seat])).toBe(true);
      });
    }
  });
});

describe("a night in which the host does whatever may be done", () => {
  const both = [long("a", {}), long("b", { reveal: "end", scoring: SPEED })];
  const night = plan({ rounds: both, tieBreaks: [closest("t0", 1994), closest("t1", 2001)] });
  const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
  const seen = { done: new Set<string>(), shown: 0, never: 0, ties: 0, kinds: new Set<string>() };

  test.each(SEEDS)("by chance (%i) shows nobody anything before its time, whatever is taken back", async (seed) => {
    const table = await openTable(night);
    const played = await playRandomNight(table, randomFrom(seed));
    const { wires, seats, asked, ties, said, done } = played;
    for (const type of done) seen.done.add(type);
    for (const { heard } of wires) for (const text of heard) seen.kinds.add(kindOf(JSON.parse(text)));
    const heardBefore = (marks: readonly number[] | null | undefined) =>
      wires.flatMap(({ heard }, index) => heard.slice(0, marks?.[index]));

    for (const { question } of night.rounds.flatMap(({ items }) => items)) {
      const { id } = question;
      const put = asked.get(id);
      const before = heardBefore(put?.shownAt);
      const text = before.join("\n");
      if (put === undefined) expect(text).not.toContain(`${id} `);
      else if (put.shownAt === null) seen.never += 1;
      else seen.shown += 1;
      expect(text.replaceAll(/"options":\[[^\]]*\]/g, "")).not.toContain(KEY(id));
      for (const secret of [...PROOF(id), `NOTE of ${id}`, `i-${id}`, `"${id}"`]) expect(text).not.toContain(secret);
      const about = before
        .map((each) => JSON.parse(each))
        .filter(({ view }) => put?.handles.has(view?.now.question?.ask));
      for (const { view } of about)
        for (const name of ["answer", "verdict", "counts", "right", "proof"]) expect(view.now).not.toHaveProperty(name);
    }

    for (const [index, { heard }] of wires.slice(0, -1).entries()) {
      for (const text of heard) {
        const { view } = JSON.parse(text);
        const given = view?.now.own?.given;
        if (view?.now.question == null || given == null) continue;
        expect(said.get(`${view.now.question.ask} ${seats[index]?.seat}`)).toContain(given.place);
      }
    }

    for (const { id, shown } of night.tieBreaks) {
      const marks = ties.get(id);
      if (marks != null) seen.ties += 1;
      expect(heardBefore(marks).join()).not.toContain(shown);
    }
    // Who guessed what is told to all by the reveal of a tie-break, the first of which there was.
    const first = [...ties.values()].find((marks) => marks !== null);
    for (const [index, { heard }] of wires.entries()) {
      const text = heard.slice(0, first?.[index]).join();
      for (const rival of seats.keys()) if (rival !== index) expect(text).not.toContain(String(guessOf(rival)));
    }
  });

  test("went through all that a night has", () => {
    expect([...seen.done]).toEqual(expect.arrayContaining(["next", "undo", "pause", "skip", "correct", "tie-break"]));
    expect([...seen.done]).toEqual(expect.arrayContaining(["standings", "break", "reveal", "close", "lock"]));
    expect(seen.shown).toBeGreaterThan(20);
    expect(seen.never).toBeGreaterThan(2);
    expect(seen.ties).toBeGreaterThan(2);
    expect([...seen.kinds]).toEqual(
      expect.arrayContaining([
        ...["question", "waiting", "verdict", "standings", "tie", "tie-reveal", "break", "end", "reveal"],
        ...["count", "history", "ok", "joker played"],
      ]),
    );
  });

  const kindOf = ({ type, view }: Said): string => {
    if (type !== "view") return type;
    return view.now.screen === "round" && view.seat?.joker === "played" ? "joker played" : view.now.screen;
  };
});

describe("somebody who has the program and all packs", () => {
  /** A pack as the club has it: the key stands at 1 in each question, as written. */
  const night = plan({
    rounds: [round("a", 100, { seconds: 300 }), round("b", 100, { seconds: 300 })],
    tieBreaks: [],
    jokers: false,
  });

  test("does no better than chance with whatever rule from what a phone sees", async () => {
    const table = await openTable(night);
    const ada = await table.join("Ada");
    const asked: { order: number[]; right: number; n: number; handle: number }[] = [];
    while (table.view().next !== "podium") {
      const step = table.view().next;
      await table.command({ type: "next" });
      if (step !== "ask") continue;
      const { question } = (await ada.wire.next(shows("question"))).view.now;
      const item = night.rounds.flatMap(({ items }) => items).find((each) => each.question.prompt === question.prompt);
      const order = question.options.map((option: string) =>
        item === undefined ? -1 : optionsOf(item.question).indexOf(option),
      );
      asked.push({
        order,
        right: order.indexOf(1),
        n: asked.length,
        handle: Number.parseInt(question.ask.slice(0, 8), 16),
      });
    }
    expect(asked).toHaveLength(200);
    // The attacker does not know the key, only which option stood where in the pack, and what the phone shows.
    const rules: ((each: (typeof asked)[number]) => number)[] = [
      ...[0, 1, 2, 3].map((place) => () => place),
      ({ n }) => n % 4,
      ({ handle }) => handle % 4,
      ({ order }) => order.indexOf(0),
      ({ order }) => (order.indexOf(0) + 1) % 4,
      ({ order }) => (order.indexOf(3) + 2) % 4,
    ];
    for (const rule of rules) {
      const hits = asked.filter((each) => rule(each) === each.right).length;
      // 200 draws of one in four: 50 expected, deviation 6.1; six of them are one in a thousand million.
      expect(hits).toBeLessThan(87);
    }
    for (const place of [0, 1, 2, 3]) expect(asked.some(({ right }) => right === place)).toBe(true);
  });

  test("does not find the order of another night's options in this one's", async () => {
    const orders: string[][] = [];
    for (const _ of [1, 2]) {
      const table = await openTable(night);
      const ada = await table.join("Ada");
      await table.command({ type: "next" });
      const order: string[] = [];
      for (let index = 0; index < 30; index++) {
        await table.command({ type: "next" });
        order.push((await ada.wire.next(shows("question"))).view.now.question.options.join());
        await table.command({ type: "close" });
        await table.command({ type: "reveal" });
      }
      orders.push(order);
    }
    const same = orders[0]?.filter((each, index) => each === orders[1]?.[index]).length ?? 30;
    expect(same).toBeLessThan(12);
  });
});

test("handles of seats and questions follow from nothing that was there before", async () => {
  const table = await openTable(plan({ tieBreaks: [closest("t")] }));
  const seats = await Promise.all(["Ada", "Bela", "Cleo"].map(table.join));
  const handles = seats.map(({ seat }) => seat);
  expect(new Set(handles).size).toBe(3);
  for (const handle of handles) expect(handle).toMatch(/^[0-9a-f]{16}$/);
});
