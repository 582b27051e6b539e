import { DatabaseSync } from "node:sqlite";
import { onTestFinished, vi } from "vitest";
import { createNightHost, type NightHost } from "../../../../electron/night/host.ts";
import type { Interfaces } from "../../../../electron/night/network/adapters.ts";
import type { NightPorts } from "../../../../electron/night/ports.ts";
import { migrate } from "../../../../electron/storage/migrate.ts";
import { createNightPlans } from "../../../../electron/storage/night-plans.ts";
import { createNightResults } from "../../../../electron/storage/night-results.ts";
import { createNights } from "../../../../electron/storage/nights.ts";
import { createStore } from "../../../../electron/storage/store.ts";
import type { HostCommand } from "../../../../game/night/commands.ts";
import { nightEventSchema } from "../../../../game/night/events.ts";
import type { HostView } from "../../../../game/night/host-view.ts";
import type { NightPlan } from "../../../../game/night/plan.ts";
import { replay } from "../../../../game/night/replay.ts";
import type { NightState } from "../../../../game/night/state.ts";
import { plan as somePlan } from "../../game/night/nights.ts";
import { connect, type Said, type Wire } from "./wire.ts";

/** A host whose night listens on this machine, over a real store; closed when the test ends. */
export const LOOPBACK_INFO = {
  address: "127.0.0.1",
  netmask: "255.0.0.0",
  family: "IPv4",
  mac: "",
  internal: true,
  cidr: null,
} as const;
export const LOOPBACK: Interfaces = { lo: [LOOPBACK_INFO] };

export type Table = {
  readonly host: NightHost;
  readonly db: DatabaseSync;
  readonly views: (HostView | null)[];
  readonly ports: NightPorts;
};

export function setTable(change: Partial<NightPorts> = {}, db = new DatabaseSync(":memory:")): Table {
  db.exec("PRAGMA foreign_keys = ON");
  migrate(db);
  const store = createStore(db, { onTrouble: () => {}, onRecovery: () => {} });
  const views: (HostView | null)[] = [];
  const plans = createNightPlans(store, 1, () => 0);
  const ports: NightPorts = {
    nights: { ...createNights(store, 1), finish: createNightResults(store, 1).finish },
    plans,
    pages: import.meta.dirname,
    media: import.meta.dirname,
    interfaces: () => LOOPBACK,
    stayAwake: () => false,
    hostName: null,
    onView: (view) => views.push(view),
    log: vi.fn(),
    ...change,
  };
  const host = createNightHost(ports);
  onTestFinished(() => host.dispose());
  return { host, db, views, ports };
}

export type OpenTable = Table & {
  /** Host and port. */
  readonly address: string;
  readonly pin: string;
  readonly stageKey: string;
  readonly command: (command: HostCommand) => Promise<void>;
  readonly view: () => HostView;
  /** As it follows from the events on the disk. */
  readonly state: () => NightState;
  readonly join: (name: string) => Promise<Seated>;
  readonly stage: () => Promise<Wire>;
};

export type Seated = { readonly wire: Wire; readonly token: string; readonly seat: string; readonly code: string };

export async function openTable(plan: NightPlan = somePlan(), change: Partial<NightPorts> = {}): Promise<OpenTable> {
  const table = setTable(change);
  const { host, db } = table;
  const store = createStore(db, { onTrouble: () => {}, onRecovery: () => {} });
  createNightPlans(store, 1, () => 0).save(plan, "club");
  const opened = await host.open({ planId: plan.id, address: "127.0.0.1", wifi: null, rehearsal: false });
  if (!opened.ok) throw new Error(opened.message);
  return atTable(table);
}

/** What a test does at the night that is open. */
export function atTable(table: Table): OpenTable {
  const { host } = table;
  const view = () => {
    const open = host.current();
    if (open === null) throw new Error("No night is open.");
    return open.view;
  };
  const { address, pin } = view().joining;
  const stageKey = host.current()?.stageUrl.split("#")[1] ?? "";
  return {
    ...table,
    address,
    pin,
    stageKey,
    view,
    state: () => stateIn(table.db),
    command: async (command) => {
      const done = await host.command(command);
      if (!done.ok) throw new Error(`${command.type}: ${done.message}`);
    },
    join: (name) => join(address, pin, name),
    stage: async () => {
      const wire = await connect(address, { path: "/ws/stage" });
      wire.say({ type: "stage", version: 2, key: stageKey });
      return wire;
    },
  };
}

function stateIn(db: DatabaseSync): NightState {
  const rows = db.prepare("SELECT body FROM night_events ORDER BY seq").all();
  const state = replay(rows.map(({ body }) => nightEventSchema.parse(JSON.parse(String(body)))));
  if (state === null) throw new Error("Nothing was stored.");
  return state;
}

export async function join(address: string, pin: string, name: string): Promise<Seated> {
  const wire = await connect(address);
  wire.say({ type: "hello", version: 2, token: null });
  await wire.next(isA("welcome"));
  wire.say({ type: "join", n: 1, pin, name, colour: "amber" });
  const { token } = await wire.next(isA("seated"));
  const { view } = await wire.next(isA("view"));
  return { wire, token, seat: view.seat.seat, code: view.seat.code };
}

/** A phone that comes back with its token. */
export async function comeBack(address: string, token: string): Promise<Wire> {
  const wire = await connect(address);
  wire.say({ type: "hello", version: 2, token });
  return wire;
}

export const isA = (type: string) => (message: Said) => message.type === type;
/** A view of this screen. */
export const shows = (screen: string) => (message: Said) =>
  message.type === "view" && message.view.now.screen === screen;
export const answers = (n: number) => (message: Said) =>
  (message.type === "ok" || message.type === "refused") && message.n === n;
