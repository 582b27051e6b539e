import { DatabaseSync } from "node:sqlite";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { WebSocket } from "ws";
import { createNightHost, type NightHost } from "../../electron/night/host.ts";
import { migrate } from "../../electron/storage/migrate.ts";
import { createNightPlans } from "../../electron/storage/night-plans.ts";
import { createNightResults } from "../../electron/storage/night-results.ts";
import { createNights } from "../../electron/storage/nights.ts";
import { createStore } from "../../electron/storage/store.ts";
import type { NightPlan } from "../../game/night/plan.ts";
import { fuzzFrame, type Known } from "./frames.ts";
import { type Random, randomFrom } from "./random.ts";

export type FrameFigures = {
  readonly frames: number;
  readonly connections: number;
  /** Codes that frames were refused with. */
  readonly refusals: Readonly<Record<string, number>>;
  /** What the server logged: nothing that is sent should be worth a line. */
  readonly trouble: readonly string[];
  /** Memory in use after a tenth of the frames and after all of them, MB. */
  readonly memoryMB: readonly [number, number];
  /** A team that played all the while is still served. */
  readonly alive: boolean;
};

/** Teams that the attacker holds tokens of; each has limits of its own. */
const TEAMS = 60;
/** A connection is cut off soon after: its limits would keep the rest from being looked at. */
const FRAMES_A_CONNECTION = 30;

/** Sends damaged frames to the night's real server, on connections that nobody has joined with and on a team's own. */
export async function fuzzNight(plan: NightPlan, frames: number, seed: number): Promise<FrameFigures> {
  const trouble: string[] = [];
  const host = hostFor(plan, (what) => trouble.push(what));
  const opened = await host.open({ planId: plan.id, address: "127.0.0.1", wifi: null, rehearsal: true });
  if (!opened.ok) throw new Error(opened.message);
  const { address, pin } = opened.value.view.joining;
  try {
    const good = await goodPhone(address, pin, 0);
    const others = await Promise.all(Array.from({ length: TEAMS }, (_, team) => goodPhone(address, pin, team + 1)));
    for (const type of ["next", "next"] as const) await host.command({ type });
    const ask = host.current()?.view.question?.ask ?? "";
    const random = randomFrom(seed);
    const refusals: Record<string, number> = {};
    let [sent, connections, early] = [0, 0, 0];
    while (sent < frames) {
      const share = Math.min(FRAMES_A_CONNECTION, frames - sent);
      const team = others[connections % TEAMS] ?? good;
      await sendShare(address, { pin, ...team.known, ask }, random, share, refusals);
      sent += share;
      connections += 1;
      if (early === 0 && sent >= frames / 10) early = memoryInUse();
    }
    const memoryMB = [early, memoryInUse()] as const;
    return { frames: sent, connections, refusals, trouble, memoryMB, alive: await good.isServed() };
  } finally {
    await host.close(true);
  }
}

function hostFor(plan: NightPlan, log: (what: string) => void): NightHost {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  const store = createStore(db, { onTrouble: () => log("the store"), onRecovery: () => {} });
  const plans = createNightPlans(store, 1, Date.now);
  plans.save(plan, "");
  const loopback = { address: "127.0.0.1", netmask: "255.0.0.0", mac: "", internal: true, cidr: null };
  return createNightHost({
    nights: { ...createNights(store, 1), finish: createNightResults(store, 1).finish },
    plans,
    media: import.meta.dirname,
    pages: import.meta.dirname,
    interfaces: () => ({ lo: [{ ...loopback, family: "IPv4" }] }),
    stayAwake: () => false,
    hostName: null,
    onView: () => {},
    log,
  });
}

function open(address: string, path: string): Promise<WebSocket> {
  const socket = new WebSocket(`ws://${address}${path}`, { origin: `http://${address}` });
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });
}

/** A team that does nothing wrong, and what an attacker beside it would know. */
async function goodPhone(address: string, pin: string, team: number) {
  const socket = await open(address, "/ws");
  const next = (type: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: read by the type that was waited for
    new Promise<any>((resolve) => {
      const hear = (data: unknown) => {
        const message = JSON.parse(String(data));
        if (message.type !== type) return;
        socket.off("message", hear);
        resolve(message);
      };
      socket.on("message", hear);
    });
  const seated = next("seated");
  const viewed = next("view");
  socket.send(JSON.stringify({ type: "join", n: 1, pin, name: `Team ${team}`, colour: "mint" }));
  const known: Pick<Known, "token" | "code"> = { token: (await seated).token, code: (await viewed).view.seat.code };
  return {
    known,
    isServed: async () => {
      const pong = next("pong");
      socket.send(JSON.stringify({ type: "ping", n: 2, clock: 0 }));
      return (await pong).n === 2;
    },
  };
}

async function sendShare(
  address: string,
  known: Known,
  random: Random,
  frames: number,
  refusals: Record<string, number>,
): Promise<void> {
  const socket = await open(address, random.below(8) === 0 ? "/ws/stage" : "/ws");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.on("message", (data) => {
    const message = JSON.parse(String(data));
    if (message.type === "refused") refusals[message.code] = (refusals[message.code] ?? 0) + 1;
  });
  // Half of them sit at the seat of a team.
  if (random.below(2) === 0) socket.send(JSON.stringify({ type: "hello", version: 2, token: known.token }));
  for (let frame = 0; frame < frames; frame++) socket.send(fuzzFrame(known, random));
  socket.close();
  await closed;
}

function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1e6;
}
