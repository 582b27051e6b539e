import type { WebSocket } from "ws";
import type { HostCommand } from "../../game/night/commands.ts";
import { decide } from "../../game/night/decide.ts";
import type { DecideCode } from "../../game/night/deciding.ts";
import { due, dueAt } from "../../game/night/due.ts";
import type { NightEvent } from "../../game/night/events.ts";
import type { HostView } from "../../game/night/host-view.ts";
import { type Joining, phoneMessageSchema, stageMessageSchema } from "../../game/night/messages.ts";
import type { NightState } from "../../game/night/state.ts";
import { hostView } from "../../game/night/views/host.ts";
import { stageView } from "../../game/night/views/stage.ts";
import { ok, type Result } from "../../questions/result.ts";
import type { KeptNight, NightPorts } from "./ports.ts";
import { createAlarm, createPacer } from "./run/alarm.ts";
import { openRoom } from "./run/room.ts";
import { orderFor } from "./seats/option-order.ts";
import { countGraphemes, randomCode, randomHandle } from "./seats/random.ts";
import { createBroadcast } from "./server/broadcast.ts";
import { startHeartbeat } from "./server/heartbeat.ts";
import { attendSocket, type Link } from "./server/link.ts";
import { createPhoneDesk } from "./server/phone-messages.ts";
import { createPhones } from "./server/phones.ts";
import { createPresence } from "./server/presence.ts";
import { createStages } from "./server/stages.ts";
import type { SocketKind } from "./server/upgrade.ts";

/** From the host's key to the moment at which phones may answer: the question is on all screens by then, milliseconds. */
const LEAD_MS = 600;
/** The same where a room of phones fetches a picture over one Wi-Fi: some 100 of them, 70 kB each. */
const MEDIA_LEAD_MS = 3000;
/** How often the host's view is sent at most while answers come in: its size grows with the seats, milliseconds. */
const hostPace = (seats: number) => Math.max(150, seats);

/** One open night: its room, and everybody who is connected to it. */
export type Session = {
  readonly state: () => NightState;
  readonly view: () => HostView;
  /** Does what the host asks; resolves when it is stored. */
  readonly command: (command: HostCommand) => Promise<Result<Record<never, never>, DecideCode>>;
  readonly attend: (kind: SocketKind, socket: WebSocket, address: string) => void;
  /** Address, PIN or network changed. */
  readonly joiningChanged: () => void;
  /** Phones that are connected at a seat or not. */
  readonly phones: () => number;
  /** Tells everybody that the night is over. */
  readonly bye: () => void;
  readonly stop: () => void;
};

export type SessionOptions = {
  readonly night: KeptNight;
  /** How many of the night's events are on the disk. */
  readonly stored: number;
  readonly ports: Pick<NightPorts, "nights" | "log">;
  readonly joining: () => Joining;
  readonly onView: (view: HostView) => void;
  /** After each group of events that was stored. */
  readonly onEvents: (state: NightState) => void;
};

export function openSession(options: SessionOptions): Session {
  const { night, stored, ports, joining } = options;
  let hostRev = 0;

  const onStored = (events: readonly NightEvent[]) => {
    broadcast.tell(events);
    options.onEvents(room.state());
    lookAgain();
    hostPacer.soon();
  };
  const room = openRoom({ night, stored, keeper: ports.nights, log: ports.log, onStored });
  const phones = createPhones(room.homeOf);
  const hostPacer = createPacer(
    () => hostPace(room.state().basis.seats.size),
    () => options.onView(view()),
  );
  const presence = createPresence(phones, room.now, () => lookAgain());
  const onPresence = () => {
    lookAgain();
    hostPacer.soon();
  };
  const stages = createStages({
    key: night.record.stageKey,
    now: room.now,
    rev: room.rev,
    view: () => stageView(room.state(), joining()),
    onCount: hostPacer.soon,
  });
  const broadcast = createBroadcast(room, phones, stages);
  const desk = createPhoneDesk({ room, phones, pin: night.record.pin, broadcast, onPresence });
  const alarm = createAlarm(room.now, () => lookAgain());

  /** What the program does by itself: time runs out, or all who are here have answered. */
  const lookAgain = () => {
    const events = due(room.state(), room.now(), presence.isHere);
    if (events.length > 0) room.commit({ events });
    alarm.set(dueAt(room.state()));
  };
  const links = function* (): Iterable<Link> {
    for (const { link } of phones.all()) yield link;
    yield* stages.all();
  };
  const heartbeat = startHeartbeat(room.now, links);

  const view = (): HostView => {
    hostRev += 1;
    return hostView(room.state(), {
      nightId: night.record.id,
      joining: joining(),
      rev: hostRev,
      now: room.now(),
      stages: stages.count(),
      storage: room.storage(),
      phones: (seat) => phones.atSeat(seat).length,
    });
  };
  const decideContext = () => ({
    now: room.now(),
    leadMs: LEAD_MS,
    mediaLeadMs: MEDIA_LEAD_MS,
    handle: randomHandle,
    code: randomCode,
    orderOf: (item: Parameters<typeof orderFor>[1]) => orderFor(night.record.secret, item),
    graphemes: countGraphemes,
  });
  lookAgain();

  return {
    state: room.state,
    view,
    command: (command) =>
      new Promise((resolve) => {
        const decided = decide(room.state(), command, decideContext());
        if (!decided.ok) return resolve(decided);
        room.commit({ events: decided.value }, () => resolve(ok({})));
        // The host does not wait for others.
        room.flush();
        hostPacer.now();
      }),
    attend: (kind, socket, address) => {
      const common = { socket, address, now: room.now };
      if (kind === "stage") {
        const link = attendSocket({
          ...common,
          schema: stageMessageSchema,
          onMessage: stages.receive,
          onGone: stages.remove,
        });
        return stages.add(link);
      }
      const link = attendSocket({
        ...common,
        schema: phoneMessageSchema,
        onMessage: (message, from) => {
          const phone = phones.of(from);
          if (phone !== undefined) desk.receive(message, phone);
        },
        onGone: (gone) => {
          phones.remove(gone);
          onPresence();
        },
      });
      phones.add(link);
    },
    joiningChanged: () => {
      broadcast.showStages();
      options.onView(view());
    },
    phones: phones.count,
    bye: () => {
      for (const { link } of phones.all()) link.send(JSON.stringify({ type: "bye", reason: "ended" }));
      stages.bye();
    },
    stop: () => {
      heartbeat.stop();
      presence.stop();
      hostPacer.stop();
      alarm.set(null);
      broadcast.stop();
      room.close();
    },
  };
}
