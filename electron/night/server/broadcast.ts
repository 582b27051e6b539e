import type { NightEvent } from "../../../game/night/events.ts";
import type { PhoneScreen } from "../../../game/night/messages.ts";
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
  /**
   * Runs `act`, which takes in what this phone has said. Where all that changes on its screen is that its own word stands
   * and may still be changed, the `ok` tells it, and the view is spared.
   */
  readonly withOwnWord: (phone: Phone, act: () => void) => void;
  readonly showStages: () => void;
  readonly stop: () => void;
};

/** Views are whole, and sent only to those for whom they changed; the cost of an answer does not grow with the room. */
export function createBroadcast(room: Room, phones: Phones, stages: Stages): Broadcast {
  const viewOf = ({ seat }: Phone) => (seat === null ? null : phoneView(room.state(), room.homeOf(seat)));
  const send = (phone: Phone, texts: ViewTexts, always: boolean) => {
    if (phone.seat === null) return;
    const view = viewOf(phone);
    if (view === null) return sayGoodbye(phones, phone);
    const text = texts.of(view);
    if (text === phone.shown && !always) return;
    phone.shown = text;
    phone.link.send(`{"type":"view","rev":${room.rev()},"now":${room.now()},"view":${text}}`);
  };
  const withOwnWord = (phone: Phone, act: () => void) => {
    const before = viewOf(phone);
    const isUpToDate = before !== null && createViewTexts().of(before) === phone.shown;
    act();
    const after = viewOf(phone);
    if (after !== null && isUpToDate && mayStillChange(after.now)) phone.shown = createViewTexts().of(after);
  };
  const toAll = () => {
    const texts = createViewTexts();
    for (const phone of phones.all()) send(phone, texts, false);
  };
  const lobby = createPacer(
    () => LOBBY_PACE,
    () => {
      toAll();
      stages.show();
    },
  );
  const count = createPacer(() => COUNT_PACE, stages.show);

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
    withOwnWord,
    showStages: stages.show,
    stop: () => {
      lobby.stop();
      count.stop();
    },
  };
}

function mayStillChange(now: PhoneScreen): boolean {
  return now.screen === "tie" || (now.screen === "question" && now.mayChange);
}

/** Its seat was removed: the phone forgets its token. */
function sayGoodbye(phones: Phones, phone: Phone): void {
  phones.unseat(phone);
  phone.link.send(JSON.stringify({ type: "bye", reason: "removed" }));
}
