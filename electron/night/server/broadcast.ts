import type { NightEvent } from "../../../game/night/events.ts";
import { phoneView } from "../../../game/night/views/phone.ts";
import { createPacer } from "../run/alarm.ts";
import { audienceOf } from "../run/audience.ts";
import type { Room } from "../run/room.ts";
import type { Phone, Phones } from "./phones.ts";
import type { Stages } from "./stages.ts";
import { createViewTexts, type ViewTexts } from "./view-text.ts";

/** How often teams that come and go are told to the others at most, milliseconds. */
const LOBBY_PACE = 500;
/** How often the number of answers on a stage changes at most. */
const COUNT_PACE = 150;

export type Broadcast = {
  /** Shows what has changed to whom it concerns. */
  readonly tell: (events: readonly NightEvent[]) => void;
  /** Sends a phone the view of its seat. */
  readonly show: (phone: Phone) => void;
  readonly showStages: () => void;
  readonly stop: () => void;
};

/** Views are whole, and sent only to those for whom they changed; the cost of an answer does not grow with the room. */
export function createBroadcast(room: Room, phones: Phones, stages: Stages): Broadcast {
  const send = (phone: Phone, texts: ViewTexts, always: boolean) => {
    if (phone.seat === null) return;
    const view = phoneView(room.state(), room.homeOf(phone.seat));
    if (view === null) return sayGoodbye(phones, phone);
    const text = texts.of(view);
    if (text === phone.shown && !always) return;
    phone.shown = text;
    phone.link.send(`{"type":"view","rev":${room.rev()},"now":${room.now()},"view":${text}}`);
  };
  const toAll = () => {
    const texts = createViewTexts();
    for (const phone of phones.all()) send(phone, texts, false);
  };
  const lobby = createPacer(LOBBY_PACE, () => {
    toAll();
    stages.show();
  });
  const count = createPacer(COUNT_PACE, stages.show);

  const tell = (events: readonly NightEvent[]) => {
    const audiences = events.map(audienceOf);
    if (events.some(({ type }) => type === "merged" || type === "undone")) phones.rehome();
    if (audiences.some(({ who }) => who === "everybody")) {
      toAll();
      return stages.show();
    }
    const texts = createViewTexts();
    for (const audience of audiences) {
      if (!("seat" in audience)) continue;
      for (const phone of phones.atSeat(audience.seat)) send(phone, texts, false);
      if (audience.who === "lobby") lobby.soon();
      else count.soon();
    }
  };
  return {
    tell,
    show: (phone) => send(phone, createViewTexts(), true),
    showStages: stages.show,
    stop: () => {
      lobby.stop();
      count.stop();
    },
  };
}

/** Its seat was removed: the phone forgets its token. */
function sayGoodbye(phones: Phones, phone: Phone): void {
  phones.unseat(phone);
  phone.link.send(JSON.stringify({ type: "bye", reason: "removed" }));
}
