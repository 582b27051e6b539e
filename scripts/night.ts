import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { openApp } from "../electron/app/open-app.ts";
import { placesFrom } from "../electron/app/places.ts";
import { listAdapters } from "../electron/night/network/adapters.ts";
import { type HostCommand, hostCommandSchema } from "../game/night/commands.ts";
import type { NightPlan } from "../game/night/plan.ts";
import { readArticle } from "../questions/article/read-article.ts";
import { failure } from "../questions/result.ts";
import { writePack } from "../questions/write-pack.ts";
import { ROOT } from "./start/root.ts";

/**
 * `npm run night -- [--address A] [--phones N]`: a small quiz night from the built-in article, hosted from the terminal.
 * For trying the phones' and the stage's pages. Type `next`, `reveal`, `undo` or any other step of the host's; `{...}`
 * is taken as a command in JSON. Nothing is kept.
 */

const { values } = parseArgs({ options: { address: { type: "string" }, phones: { type: "string", default: "0" } } });

function samplePlan(): NightPlan {
  const article = readArticle(readFileSync(join(ROOT, "assets", "articles", "her.md"), "utf8"), "her.md");
  if (!article.ok) throw new Error(article.message);
  const written = writePack(article.value);
  if (!written.ok) throw new Error(written.message);
  const { questions } = written.value.pack;
  const roundOf = (name: string, kind: "pub" | "speed", from: number): NightPlan["rounds"][number] => ({
    id: name,
    title: `Round ${name}`,
    seconds: 30,
    scoring: { kind, points: 10, streak: kind === "speed", penalty: 0 },
    reveal: "each",
    breakSeconds: 60,
    note: "",
    items: questions.slice(from, from + 4).map((question) => ({ id: question.id, packId: "her", question, note: "" })),
  });
  return {
    id: "sample",
    title: "A night at the pictures",
    subtitle: "Two short rounds",
    rounds: [roundOf("one", "pub", 0), roundOf("two", "speed", 4)],
    tieBreaks: [
      { id: "t", prompt: "In which year was Her released?", value: 2013, unit: "year", shown: "2013", proof: null },
    ],
    lateJoin: "zero",
    jokers: true,
  };
}

const folder = mkdtempSync(join(tmpdir(), "marquee-night-"));
const log = (what: string, error?: unknown) => console.error(what, error ?? "");
const opened = openApp({
  shell: "browser",
  dataFolder: folder,
  places: {
    ...placesFrom(join(ROOT, "out", "main")),
    writerWorker: join(ROOT, "electron", "files", "writer-worker.ts"),
  },
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

await ask("nights.save", { plan: samplePlan(), club: "" });
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
