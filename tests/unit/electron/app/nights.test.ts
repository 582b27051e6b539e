import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CallInput, CallName, CallOutput } from "../../../../electron/api/contract/calls.ts";
import { openApp } from "../../../../electron/app/open-app.ts";
import { keysOf } from "../../../../questions/key.ts";
import { failure } from "../../../../questions/result.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** The program with the packs that come with it, called as its page calls it. */
function open() {
  const opened = openApp({
    shell: "browser",
    dataFolder: temporaryFolder(),
    places: {
      renderer: temporaryFolder(),
      preload: "",
      articles: join(ROOT, "assets", "articles"),
      collection: null,
      writerWorker: join(ROOT, "electron", "files", "writer-worker.ts"),
      importWorker: join(ROOT, "electron", "files", "import-worker.ts"),
      storeWorker: join(ROOT, "electron", "storage", "elsewhere-worker.ts"),
      version: "1.2.3",
    },
    savePdf: async () => failure("not-here", ""),
    chooseFile: async () => failure("not-here", ""),
    showStage: () => false,
    stayAwake: () => false,
    nightName: null,
    log: vi.fn(),
  });
  if (!opened.ok) throw new Error(opened.message);
  onTestFinished(() => opened.value.close());
  const dispatch = opened.value.dispatchFor<null>(() => true);
  const ask = (name: CallName, input: unknown) => dispatch(null, name, input);
  const call = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.message}`);
    // The dispatch has checked it.
    return answer.value as CallOutput<Name>;
  };
  return { ask, call };
}

const REQUEST: CallInput<"nights.build"> = {
  id: "night",
  title: "A night",
  subtitle: "",
  club: "club",
  rounds: 2,
  questionsPerRound: 3,
  seconds: 20,
  scoring: { kind: "pub", points: 10, streak: false, penalty: 0 },
  reveal: "each",
  breakSeconds: 0,
  themed: false,
  tieBreaks: 1,
  lateJoin: "zero",
  jokers: true,
  from: { packIds: null, topics: null, difficulties: null, without: [] },
  seed: 3,
  titles: {
    rounds: ["One", "Two"],
    themes: { people: "P", making: "M", story: "S", music: "T", release: "R", praise: "A", history: "H" },
  },
};
const idsOf = ({ rounds }: CallOutput<"nights.build">) =>
  rounds.flatMap(({ items }) => items.map((item) => item.question.id));

/** Plays a night to its end with nobody in it but a team on paper. */
async function playAlone({ call }: ReturnType<typeof open>, planId: string): Promise<string> {
  const { view } = await call("night.open", { planId, address: "127.0.0.1", wifi: null, rehearsal: false });
  await call("night.command", { command: { type: "seat-paper", name: "Paper" } });
  for (let step = 0; step < 100; step++) {
    const now = await call("night.current", {});
    if (now?.view.phase === "end") break;
    await call("night.command", { command: { type: "next" } });
  }
  await call("night.close", { end: true });
  return view.nightId;
}

describe("a night from the plan to the season", () => {
  test("is built, changed, printed, held and looked back on; what the club has heard waits", async () => {
    const app = open();
    const { call, ask } = app;
    const built = await call("nights.build", REQUEST);
    expect(built.rounds.map(({ title, items }) => [title, items.length])).toEqual([
      ["One", 3],
      ["Two", 3],
    ]);
    const item = built.rounds[0]?.items[1];
    const swapped = await call("nights.swap", {
      plan: built,
      club: "club",
      itemId: item?.id ?? "",
      from: REQUEST.from,
      seed: 1,
    });
    expect(idsOf(swapped)).not.toContain(item?.question.id);
    await call("nights.save", { plan: swapped, club: "club" });
    await call("nights.copy", { id: "night", newId: "again", title: "Again" });
    expect((await call("nights.list", {})).map(({ id }) => id).sort()).toEqual(["again", "night"]);

    const printed = await call("nights.print", { id: "night" });
    const [sheet] = printed.rounds[0]?.questions ?? [];
    const original = swapped.rounds[0]?.items[0]?.question;
    expect(sheet?.right.map((place) => sheet.options[place])).toEqual(original === undefined ? [] : keysOf(original));

    const nightId = await playAlone(app, "night");
    const results = await call("nights.results", { nightId });
    expect(results.standings).toMatchObject([{ place: 1, team: "Paper", points: 0 }]);
    expect(results.answers).toHaveLength(6);
    expect(results.missed[0]?.questions).toHaveLength(6);
    expect(results.csv.standings).toContain("place,team,points");
    expect(await call("nights.season", { club: "club" })).toMatchObject([{ team: "Paper", nights: 1, won: 1 }]);
    expect(await call("nights.held", {})).toMatchObject([{ id: nightId, teams: 1, winner: "Paper" }]);

    const next = idsOf(await call("nights.build", { ...REQUEST, id: "next" }));
    expect(next.filter((id) => idsOf(swapped).includes(id))).toEqual([]);
    const tooMany = { ...REQUEST, rounds: 20, questionsPerRound: 100 };
    expect(await ask("nights.build", tooMany)).toMatchObject({ ok: false, code: "too-few-questions" });
  });

  test("what is printed stands in the order in which the room will see it", async () => {
    const { call } = open();
    await call("nights.save", { plan: await call("nights.build", REQUEST), club: "" });
    const printed = await call("nights.print", { id: "night" });
    await call("night.open", { planId: "night", address: "127.0.0.1", wifi: null, rehearsal: false });
    for (const _ of [1, 2]) await call("night.command", { command: { type: "next" } });
    const now = await call("night.current", {});
    expect(now?.view.question?.options).toEqual(printed.rounds[0]?.questions[0]?.options);
  });

  test("calls without an open night, or with a second one, say so by a code", async () => {
    const { call, ask } = open();
    expect(await ask("night.command", { command: { type: "next" } })).toMatchObject({ code: "no-night" });
    expect(await ask("night.close", { end: true })).toMatchObject({ code: "no-night" });
    expect(await ask("night.stage", {})).toMatchObject({ code: "no-night" });
    expect(await call("night.current", {})).toBeNull();
    await call("nights.save", { plan: await call("nights.build", REQUEST), club: "" });
    const request = { planId: "night", address: "127.0.0.1", wifi: null, rehearsal: false };
    expect(await ask("night.open", { ...request, address: "192.0.2.1" })).toMatchObject({ code: "no-network" });
    expect(await ask("night.open", { ...request, planId: "none" })).toMatchObject({ code: "not-found" });
    await call("night.open", request);
    expect(await ask("night.open", request)).toMatchObject({ code: "night-open" });
    expect(await call("night.stage", {})).toMatchObject({
      opened: false,
      url: expect.stringMatching(/\/stage#[0-9a-f]{32}$/),
    });
  });
});
