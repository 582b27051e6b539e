import { mediaBehind } from "../../game/night/media.ts";
import type { Joining } from "../../game/night/messages.ts";
import { tallyOf } from "../../game/night/scoring.ts";
import { placesOf } from "../../game/night/standings.ts";
import { itemOf, type NightState, seatsOf } from "../../game/night/state.ts";
import { wifiCode } from "../../game/night/wifi-code.ts";
import type { OpenNight } from "../api/contract/nights.ts";
import { createReach } from "./network/reach.ts";
import { watchAddress } from "./network/watch.ts";
import type { KeptNight, NightEnd, NightPorts } from "./ports.ts";
import { createRehearsal } from "./rehearsal/rehearsal.ts";
import { createGate } from "./server/gate.ts";
import { answerRequest, type NightMedia } from "./server/pages.ts";
import { openPlace, type Place } from "./server/place.ts";
import { acceptSockets } from "./server/upgrade.ts";
import { openSession, type Session } from "./session.ts";

/** A night that is open: its session, where it listens, and what keeps an eye on both. */
export type OpenedNight = {
  readonly session: Session;
  readonly place: Place;
  readonly openedAt: number;
  readonly current: () => OpenNight;
  /** Sets how many simulated phones play; none where the night is no rehearsal. */
  readonly rehearse: (phones: number) => number;
  readonly close: (end: boolean) => Promise<void>;
};

export type OpenOptions = {
  readonly night: KeptNight;
  /** How many of its events are on the disk. */
  readonly stored: number;
  /** Host and port where the room knows it; null for a night that nobody has joined yet. */
  readonly knownAt: string | null;
  readonly ports: NightPorts;
};

/** Null where no port can be had on its address. From here on the server listens, until the night is closed. */
export async function openNight({ night, stored, knownAt, ports }: OpenOptions): Promise<OpenedNight | null> {
  const { record } = night;
  const gate = createGate(() => place?.hosts() ?? []);
  const sockets = acceptSockets(gate, (kind, socket, address) => session?.attend(kind, socket, address));
  let session: Session | null = null;
  const media: NightMedia = {
    folder: ports.media,
    behind: (handle) => (session === null ? null : mediaBehind(session.state(), handle)),
  };
  const place: Place | null = await openPlace({
    address: record.address,
    ports: record.port === 0 ? [0] : [record.port, 0],
    hostName: ports.hostName,
    onRequest: (request, response) =>
      answerRequest(request, response, { root: ports.pages, media, gate, log: ports.log }),
    onServer: sockets.attach,
  });
  if (place === null) return null;
  const at = { ...record, address: place.address(), port: place.port() };
  const results = createResults(record.id, ports);
  const reach = createReach(() => session?.state().round ?? null);
  const opened = openSession({
    night: { ...night, record: at },
    stored,
    ports,
    joining: () => joiningOf(at, place, ports.hostName, reach.now()),
    onView: ports.onView,
    onEvents: results.keep,
  });
  session = opened;
  if (knownAt !== null && knownAt !== `${place.address()}:${place.port()}`) reach.moved();
  if (stored > 0) ports.nights.moved(record.id, place.address(), place.port());
  const awake = ports.stayAwake(true);
  const rehearsal = createRehearsal(place.ownHost, record.pin);
  const watch = watchAddress({
    address: place.address,
    interfaces: ports.interfaces,
    onHere: () => {
      if (reach.here(true)) opened.joiningChanged();
    },
    onGone: async (next) => {
      if (next !== null && (await place.moveTo(next.address))) {
        reach.moved();
        ports.nights.moved(record.id, place.address(), place.port());
        opened.joiningChanged();
      } else if (reach.here(false)) opened.joiningChanged();
    },
  });
  return {
    session: opened,
    place,
    openedAt: performance.now(),
    current: () => ({
      view: opened.view(),
      stageUrl: `http://${place.ownHost()}/stage#${record.stageKey}`,
      wifiCode: record.wifi === null ? null : wifiCode(record.wifi),
      awake,
      rehearsal: record.rehearsal,
      simulated: rehearsal.count(),
    }),
    rehearse: (phones) => rehearsal.play(record.rehearsal ? phones : 0),
    close: async (end) => {
      watch.stop();
      rehearsal.play(0);
      if (end) await endNight(opened);
      opened.stop();
      results.keep(opened.state());
      sockets.close();
      place.close();
      ports.stayAwake(false);
      if (record.rehearsal) ports.nights.forget(record.id);
    },
  };
}

async function endNight(session: Session): Promise<void> {
  await session.command({ type: "end" });
  session.bye();
}

function joiningOf(
  { pin, wifi }: KeptNight["record"],
  place: Place,
  hostName: string | null,
  reach: Joining["reach"],
): Joining {
  const address = `${hostName ?? place.address()}:${place.port()}`;
  // The PIN behind the # never travels: the page reads it from its own address.
  return { url: `http://${address}/#${pin}`, address, pin, wifi, reach };
}

/** Keeps what came of the night when it has ended, and again after each correction and when it is closed. */
function createResults(nightId: string, { nights }: NightPorts): { readonly keep: (state: NightState) => void } {
  let kept = false;
  return {
    keep: (state) => {
      const ended = state.now.phase === "end";
      if (ended) nights.finish(endOf(nightId, state));
      else if (kept) nights.finish({ ...endOf(nightId, state), endedAt: null });
      kept = ended;
    },
  };
}

function endOf(nightId: string, state: NightState): NightEnd {
  const { basis } = state;
  const places = placesOf(basis);
  const tally = tallyOf(basis);
  const results = seatsOf(basis).map(({ seat, name }) => {
    return { seat, name, place: places.get(seat) ?? 0, points: tally.get(seat)?.points ?? 0 };
  });
  const asked = [...basis.played, ...state.waiting];
  const questionIds = asked.flatMap((ask) => itemOf(basis.plan, ask)?.question.id ?? []);
  return { nightId, endedAt: state.at, results, questionIds };
}
