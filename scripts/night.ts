import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { CallInput } from "../electron/api/contract/calls.ts";
import { openApp } from "../electron/app/open-app.ts";
import { placesFrom } from "../electron/app/places.ts";
import { listAdapters } from "../electron/night/network/adapters.ts";
import { type HostCommand, hostCommandSchema } from "../game/night/commands.ts";
import { failure } from "../questions/result.ts";
import { ROOT } from "./start/root.ts";

/**
 * `npm run night -- [--address A] [--phones N] [--speed]`: a small quiz night from the built-in article, hosted from the terminal.
 * For trying the phones' and the stage's pages. Type `next`, `reveal`, `undo` or any other step of the host's; `{...}`
 * is taken as a command in JSON. Nothing is kept.
 */

const { values } = parseArgs({
  options: {
    address: { type: "string" },
    phones: { type: "string", default: "0" },
    speed: { type: "boolean", default: false },
  },
});

const REQUEST: CallInput<"nights.build"> = {
  id: "sample",
  title: "A night at the pictures",
  subtitle: "Two short rounds",
  club: "",
  rounds: 2,
  questionsPerRound: 4,
  seconds: 30,
  scoring: { kind: values.speed ? "speed" : "pub", points: 10, streak: false, penalty: 0 },
  reveal: "each",
  breakSeconds: 60,
  themed: false,
  tieBreaks: 2,
  lateJoin: "zero",
  jokers: true,
  from: { packIds: null, topics: null, difficulties: null, without: [] },
  seed: 1,
  titles: {
    rounds: ["The first reel", "The second reel"],
    themes: { people: "P", making: "M", story: "S", music: "T", release: "R", praise: "A", history: "H" },
  },
};

const folder = mkdtempSync(join(tmpdir(), "marquee-night-"));
const log = (what: string, error?: unknown) => console.error(what, error ?? "");
const opened = openApp({
  shell: "browser",
  dataFolder: folder,
  places: {
    ...placesFrom(join(ROOT, "out", "main")),
    writerWorker: join(ROOT, "electron", "files", "writer-worker.ts"),
    importWorker: join(ROOT, "electron", "files", "import-worker.ts"),
    storeWorker: join(ROOT, "electron", "storage", "elsewhere-worker.ts"),
  },
  savePdf: async () => failure("not-here", "There is no dialog here."),
  chooseFile: async () => failure("not-here", "There is no dialog here."),
  showStage: () => false,
  stayAwake: () => false,
  nightName: process.env.MARQUEE_NIGHT_HOST || null,
  log,
});
if (!opened.ok) throw new Error(opened.message);
const app = opened.value;
const call = app.dispatchFor<null>(() => true);
const ask = async (name: string, input: unknown) => call(null, name, input);

const built = await ask("nights.build", REQUEST);
if (!built.ok) throw new Error(built.message);
await ask("nights.save", { plan: built.value, club: "" });
const address = values.address ?? listAdapters(networkInterfaces())[0]?.address ?? "127.0.0.1";
const night = await ask("night.open", { planId: "sample", address, wifi: null, rehearsal: Number(values.phones) > 0 });
if (!night.ok) throw new Error(night.message);
await ask("night.rehearse", { phones: Number(values.phones) });
console.log(JSON.stringify(night.value, ["view", "joining", "url", "pin", "stageUrl"], 2));

function readCommand(line: string): HostCommand | null {
  const typed = line.startsWith("{") ? JSON.parse(line) : { type: line, seconds: 10 };
  return hostCommandSchema.safeParse(typed).data ?? null;
}

const lines = createInterface({ input: process.stdin });
lines.on("line", async (line) => {
  const command = readCommand(line.trim());
  if (command === null) return console.log("No such step.");
  const done = await ask("night.command", { command });
  const current = await ask("night.current", {});
  console.log(
    done.ok && current.ok ? JSON.stringify(current.value, ["view", "phase", "next", "answered", "held"]) : done,
  );
});
lines.on("close", async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
