import type { HostCommand } from "../../game/night/commands.ts";
import type { DecideCode } from "../../game/night/deciding.ts";
import type { NightEvent } from "../../game/night/events.ts";
import { drawMedia } from "../../game/night/media.ts";
import type { NightPlan } from "../../game/night/plan.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { Adapter, Finding, OpenNight } from "../api/contract/nights.ts";
import { listAdapters } from "./network/adapters.ts";
import { examine } from "./network/doctor.ts";
import { type OpenedNight, openNight } from "./open-night.ts";
import type { NightPorts, NightRecord } from "./ports.ts";
import { createQueue } from "./run/queue.ts";
import { randomNightId, randomPin, randomSecret, randomToken } from "./seats/random.ts";

export type HostCode = "no-night" | "night-open" | "no-network" | "not-found" | "storage-failed";

export type OpenRequest = {
  readonly planId: string;
  readonly address: string;
  readonly wifi: { readonly name: string; readonly password: string } | null;
  readonly rehearsal: boolean;
};

/** The host's server of quiz nights: none or one is open at a time. */
export type NightHost = {
  readonly adapters: () => Adapter[];
  readonly open: (request: OpenRequest) => Promise<Result<OpenNight, HostCode>>;
  /** Takes up a night that was not ended. */
  readonly reopen: (nightId: string) => Promise<Result<OpenNight, HostCode>>;
  readonly current: () => OpenNight | null;
  readonly command: (command: HostCommand) => Promise<Result<Record<never, never>, HostCode | DecideCode>>;
  /** Stops listening. With `end` the night is over; without, it can be taken up again. */
  readonly close: (end: boolean) => Promise<Result<Record<never, never>, HostCode>>;
  readonly doctor: () => Promise<Finding[]>;
  readonly rehearse: (phones: number) => Result<{ readonly simulated: number }, HostCode>;
  /** At the start of the program: a night that was interrupted comes back, paused. */
  readonly recover: () => Promise<void>;
  /** The program ends; an unfinished night stays unfinished. */
  readonly dispose: () => Promise<void>;
};

/** A night that was left for so long is not resumed without being asked for, milliseconds. */
const COLD_AFTER = 6 * 3_600_000;

const refuse = {
  noNight: failure("no-night", "No night is open."),
  nightOpen: failure("night-open", "A night is open already. Close it first."),
  noNetwork: failure("no-network", "The address cannot be used. Choose another network, or open a hotspot on a phone."),
  notFound: failure("not-found", "This night is not there any more."),
} as const;

export function createNightHost(ports: NightPorts): NightHost {
  let night: OpenedNight | null = null;
  /** Opening and closing take turns. */
  const inTurn = createQueue();

  const take = (opened: OpenedNight | null): Result<OpenNight, HostCode> => {
    if (opened === null) return refuse.noNetwork;
    night = opened;
    const now = opened.current();
    ports.onView(now.view);
    return ok(now);
  };
  const openNew = async ({ planId, address, wifi, rehearsal }: OpenRequest): Promise<Result<OpenNight, HostCode>> => {
    const stored = ports.plans.get(planId);
    if (!stored.ok) return refuse.notFound;
    const { plan, club } = stored.value;
    const secret = ports.plans.secretOf(planId) ?? randomSecret();
    const record = { ...newRecord(plan, club), address, port: 0, secret, wifi, rehearsal };
    const media = drawMedia(plan, randomToken);
    const opening: NightEvent = { type: "opened", at: record.openedAt, plan, media };
    return take(await openNight({ night: { record, events: [opening], tokens: [] }, stored: 0, knownAt: null, ports }));
  };
  const takeUp = async (nightId: string): Promise<Result<OpenNight, HostCode>> => {
    const kept = ports.nights.read(nightId);
    if (!kept.ok) return refuse.notFound;
    const { record, events, tokens } = kept.value;
    const last = events.at(-1)?.at ?? 0;
    const recovered: NightEvent = { type: "recovered", at: Math.max(Date.now(), last) };
    const address = addressFor(record, ports);
    const knownAt = `${record.address}:${record.port}`;
    const again = { record: { ...record, address }, events: [...events, recovered], tokens };
    return take(await openNight({ night: again, stored: events.length, knownAt, ports }));
  };
  const shut = async (end: boolean) => {
    const open = night;
    night = null;
    await open?.close(end);
    ports.onView(null);
  };

  return {
    adapters: () => listAdapters(ports.interfaces()),
    open: (request) => inTurn(async () => (night === null ? openNew(request) : refuse.nightOpen)),
    reopen: (nightId) => inTurn(async () => (night === null ? takeUp(nightId) : refuse.nightOpen)),
    current: () => night?.current() ?? null,
    command: async (command) => night?.session.command(command) ?? refuse.noNight,
    close: (end) =>
      inTurn(async () => {
        if (night === null) return refuse.noNight;
        await shut(end);
        return ok({});
      }),
    doctor: () => examine(listAdapters(ports.interfaces()), night),
    rehearse: (phones) => (night === null ? refuse.noNight : ok({ simulated: night.rehearse(phones) })),
    recover: () =>
      inTurn(async () => {
        const found = ports.nights.unfinished();
        if (!found.ok || found.value === null) return;
        const { record, events } = found.value;
        const last = events.at(-1)?.at ?? record.openedAt;
        if (record.rehearsal) ports.nights.forget(record.id);
        else if (Date.now() - last < COLD_AFTER) await takeUp(record.id);
      }),
    dispose: () => inTurn(() => shut(false)),
  };
}

function newRecord(
  { id, title }: NightPlan,
  club: string,
): Omit<NightRecord, "address" | "port" | "secret" | "wifi" | "rehearsal"> {
  const openedAt = Date.now();
  return { id: randomNightId(), planId: id, title, club, openedAt, pin: randomPin(), stageKey: randomToken() };
}

/** Where a night comes back: at its address, else at the likely one. */
function addressFor({ address }: NightRecord, ports: NightPorts): string {
  const adapters = listAdapters(ports.interfaces());
  return adapters.some((adapter) => adapter.address === address) ? address : (adapters[0]?.address ?? address);
}
