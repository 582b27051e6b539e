import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { samplePlan } from "../../../scripts/fuzz/sample-plan.ts";
import { buildIfNeeded } from "../../../scripts/start/build-if-needed.ts";
import { ROOT } from "../../../scripts/start/root.ts";
import { type Host, startHost } from "./control.ts";
import type { FromSeats, ToSeats } from "./ipc.ts";
import { usedBy } from "./process-figures.ts";

/**
 * `npm run bench:night -- --seats N --questions Q [--json]`: the built program without a window hosts a night on this
 * machine alone; seats are phones in one or two other processes, who all answer within 400 ms. Pings count, both
 * directions.
 */

/** Seats that one process has room for. */
const SEATS_A_PROCESS = 500;
/** How long the lobby tells everybody of the last who came, which is not what is measured, milliseconds. */
const LOBBY_SETTLES = 1500;
/** How often the host's memory is looked at, milliseconds. */
const LOOK_EVERY = 200;

type Spread = { readonly p50: number; readonly p95: number; readonly p99: number };
type Figures = {
  readonly seats: number;
  readonly questions: number;
  readonly lost: number;
  readonly messagesPerSeatPerQuestion: number;
  readonly bytesPerSeatPerQuestion: number;
  readonly ackMs: Spread;
  readonly spreadMs: Spread;
  readonly cpuSeconds: number;
  readonly memoryMB: number;
};

const { values } = parseArgs({
  options: {
    seats: { type: "string", default: "100" },
    questions: { type: "string", default: "10" },
    json: { type: "boolean", default: false },
  },
});
const seats = Number(values.seats);
const questions = Number(values.questions);
if (!Number.isInteger(seats) || seats < 1 || !Number.isInteger(questions) || questions < 1 || questions > 100) {
  console.error("Usage: npm run bench:night -- --seats N --questions Q [--json]");
  process.exit(2);
}

buildIfNeeded(ROOT);
const folder = mkdtempSync(join(tmpdir(), "marquee-bench-"));
const entry = join(ROOT, "out", "main", "serve.js");
// The first start writes the built-in packs, which is not what is measured.
const first = await startHost(entry, folder);
await first.call("packs.list", {});
await first.stop();
const host = await startHost(entry, folder);
try {
  const figures = await measure(host);
  console.log(values.json ? JSON.stringify(figures) : table(figures));
  if (figures.lost > 0) process.exitCode = 1;
} finally {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(host: Host): Promise<Figures> {
  const plan = samplePlan(questions);
  await host.call("nights.save", { plan, club: "" });
  const opened = await host.call("night.open", { planId: plan.id, address: "127.0.0.1", wifi: null, rehearsal: false });
  const { address, pin } = opened.view.joining;
  let memoryMB = 0;
  const watch = setInterval(() => {
    memoryMB = Math.max(memoryMB, usedBy(host.pid).memoryMB);
  }, LOOK_EVERY);
  const processes = await seatEverybody(address, pin);
  await new Promise((resolve) => setTimeout(resolve, LOBBY_SETTLES));
  const before = usedBy(host.pid).cpuSeconds;
  toAll(processes, { type: "count-from-here" });
  const puts = await playAll(host, processes);
  const reports = await collect(processes);
  clearInterval(watch);
  for (const child of processes) child.kill();
  const results = await host.call("nights.results", { nightId: opened.view.nightId });
  const kept = results.answers.filter(({ given }) => given !== "").length;
  const perSeat = (total: number) => round(total / seats / questions);
  const arrivals = reports.map((report) => Object.values(report.arrivals));
  return {
    seats,
    questions,
    lost: seats * questions - kept,
    messagesPerSeatPerQuestion: perSeat(sum(reports.map((report) => report.messages))),
    bytesPerSeatPerQuestion: perSeat(sum(reports.map((report) => report.bytes))),
    ackMs: percentiles(reports.flatMap((report) => report.ackMs)),
    spreadMs: percentiles(
      puts.flatMap((put, question) => arrivals.flatMap((each) => (each[question] ?? []).map((at) => at - put))),
    ),
    cpuSeconds: round(usedBy(host.pid).cpuSeconds - before),
    memoryMB: round(memoryMB),
  };
}

/** Seats in as few processes as hold them. */
async function seatEverybody(address: string, pin: string): Promise<ChildProcess[]> {
  const number = Math.ceil(seats / SEATS_A_PROCESS);
  const processes = Array.from({ length: number }, () => fork(join(import.meta.dirname, "seats.ts")));
  const joined = processes.map((child) => hears(child, "joined"));
  for (const [index, child] of processes.entries()) {
    const from = Math.floor((seats * index) / number);
    const to = Math.floor((seats * (index + 1)) / number);
    child.send({ type: "join", host: address, pin, from, number: to - from } satisfies ToSeats);
  }
  await Promise.all(joined);
  return processes;
}

/** Plays the round, and says when each question was put. */
async function playAll(host: Host, processes: readonly ChildProcess[]): Promise<number[]> {
  const command = (type: "next" | "close" | "reveal") => host.call("night.command", { command: { type } });
  const puts: number[] = [];
  await command("next");
  for (let question = 0; question < questions; question++) {
    const answered = Promise.all(processes.map((child) => hears(child, "answered")));
    puts.push(performance.timeOrigin + performance.now());
    await command("next");
    await answered;
    const shown = Promise.all(processes.map((child) => hears(child, "shown")));
    await command("close");
    await command("reveal");
    await shown;
  }
  await command("next");
  await command("next");
  return puts;
}

async function collect(processes: readonly ChildProcess[]): Promise<Extract<FromSeats, { type: "figures" }>[]> {
  const reports = processes.map((child) => hears(child, "figures"));
  toAll(processes, { type: "report" });
  const all = await Promise.all(reports);
  return all.flatMap((report) => (report.type === "figures" ? [report] : []));
}

function toAll(processes: readonly ChildProcess[], message: ToSeats): void {
  for (const child of processes) child.send(message);
}

async function hears(child: ChildProcess, type: FromSeats["type"]): Promise<FromSeats> {
  for (;;) {
    const [message]: FromSeats[] = await once(child, "message");
    if (message?.type === type) return message;
  }
}

function percentiles(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function table(figures: Figures): string {
  const spread = ({ p50, p95, p99 }: Spread) => `p50 ${p50}, p95 ${p95}, p99 ${p99} ms`;
  return [
    `${figures.seats} seats, ${figures.questions} questions`,
    `answers lost           ${figures.lost}`,
    `messages               ${figures.messagesPerSeatPerQuestion} per seat and question`,
    `bytes                  ${figures.bytesPerSeatPerQuestion} per seat and question`,
    `acknowledgement        ${spread(figures.ackMs)}`,
    `spread of a question   ${spread(figures.spreadMs)}`,
    `processor time         ${figures.cpuSeconds} s`,
    `memory, most           ${figures.memoryMB} MB`,
  ].join("\n");
}
