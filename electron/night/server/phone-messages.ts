import { fromSeat, join, type SeatMessage, seatByCode } from "../../../game/night/from-seat.ts";
import { type PhoneMessage, PROTOCOL, type ToPhone } from "../../../game/night/messages.ts";
import { seatOf, seatsOf } from "../../../game/night/state.ts";
import { historyOf } from "../../../game/night/views/history.ts";
import { unreachable } from "../../../questions/result.ts";
import type { Room } from "../run/room.ts";
import { countGraphemes, randomCode, randomHandle, randomToken } from "../seats/random.ts";
import { equal, hashToken } from "../seats/tokens.ts";
import type { Broadcast } from "./broadcast.ts";
import { createBuckets } from "./buckets.ts";
import { createGuesses } from "./guesses.ts";
import { createLastWord } from "./last-word.ts";
import type { Link } from "./link.ts";
import type { Phone, Phones } from "./phones.ts";

/** What one seat may do, however many phones it has. */
const PER_SEAT = { burst: 12, perSecond: 2 };

export type PhoneDesk = { readonly receive: (message: PhoneMessage, phone: Phone) => void };

export type PhoneDeskOptions = {
  readonly room: Room;
  readonly phones: Phones;
  readonly pin: string;
  readonly broadcast: Pick<Broadcast, "show" | "withOwnWord">;
  /** Who is connected at which seat has changed. */
  readonly onPresence: () => void;
};

type Message<Type extends PhoneMessage["type"]> = Extract<PhoneMessage, { type: Type }>;

/** Does what phones ask for, each by the rules of the game and the limits of the house. */
export function createPhoneDesk(options: PhoneDeskOptions): PhoneDesk {
  const { room, phones, pin, broadcast, onPresence } = options;
  const guesses = createGuesses();
  const seatRates = createBuckets(PER_SEAT);
  const lastWord = createLastWord();

  const hello = ({ version, token }: Message<"hello">, phone: Phone) => {
    if (version !== PROTOCOL) {
      phone.link.refuse(null, "old-version");
      return phone.link.close();
    }
    const hash = token === null ? null : hashToken(token);
    const seat = hash === null ? null : room.tokens.seatOf(hash);
    if (hash === null || seat === null) return welcome(phone.link);
    if (seatOf(room.state().basis, room.homeOf(seat)) === undefined)
      return say(phone.link, { type: "bye", reason: "removed" });
    phones.seatedAt(phone, seat, hash);
    broadcast.show(phone);
    onPresence();
  };

  const welcome = (link: Link) => {
    const { basis, locked } = room.state();
    const { title, subtitle } = basis.plan;
    say(link, { type: "welcome", title, subtitle, locked, seats: seatsOf(basis).length, now: room.now() });
  };

  /** Null where the PIN is right; a wrong one costs the address one of its guesses. */
  const badPin = ({ link }: Phone, offered: string) => {
    if (!guesses.may(link.address, room.now())) return "too-fast";
    if (equal(offered.trim(), pin)) return null;
    guesses.wrong(link.address, room.now());
    return "wrong-pin";
  };

  /** Gives a phone a token of its own for a seat; it sits there when that is on the disk. */
  const seat = (phone: Phone, n: number, handle: string, events: Parameters<Room["commit"]>[0]["events"]) => {
    const token = randomToken();
    const hash = hashToken(token);
    phone.joining = true;
    room.commit({ events, tokens: [{ hash, seat: handle }] }, () => {
      phone.joining = false;
      phones.seatedAt(phone, handle, hash);
      say(phone.link, { type: "seated", n, token });
      broadcast.show(phone);
      onPresence();
    });
  };

  const joinNew = ({ n, name, colour, pin: offered }: Message<"join">, phone: Phone) => {
    const bad = phone.seat !== null || phone.joining ? "bad-message" : badPin(phone, offered);
    if (bad !== null) return phone.link.refuse(n, bad);
    const random = { handle: randomHandle, code: randomCode, graphemes: countGraphemes };
    const joined = join(room.state(), { name, colour }, { now: room.now(), ...random });
    if (!joined.ok) return phone.link.refuse(n, joined.code);
    const seated = joined.value.find((event) => event.type === "seated");
    if (seated?.type === "seated") seat(phone, n, seated.seat, joined.value);
  };

  const joinTeam = ({ n, code, pin: offered }: Message<"join-team">, phone: Phone) => {
    const bad = phone.seat !== null || phone.joining ? "bad-message" : badPin(phone, offered);
    if (bad !== null) return phone.link.refuse(n, bad);
    const found = seatByCode(room.state(), code);
    if (found.ok) return seat(phone, n, found.value, []);
    guesses.wrong(phone.link.address, room.now());
    phone.link.refuse(n, found.code);
  };

  const act = (message: SeatMessage, phone: Phone) => {
    const { link, seat: own } = phone;
    if (own === null) return link.refuse(message.n, "not-seated");
    const home = room.homeOf(own);
    const received = room.now();
    if (!seatRates.take(home, received)) return link.refuse(message.n, "too-fast");
    const isAnswer = message.type === "answer" || message.type === "guess";
    if (isAnswer && !lastWord.take(phone, message.ask)) return link.refuse(message.n, "too-late");
    const decided = fromSeat(room.state(), home, message, received);
    if (!decided.ok) return link.refuse(message.n, decided.code);
    // What stands already may still be on its way to the disk: it is acknowledged behind it.
    const acknowledge = () => say(link, { type: "ok", n: message.n });
    broadcast.withOwnWord(phone, () => room.commit({ events: decided.value }, acknowledge));
  };

  const history = ({ n }: Message<"history">, { link, seat: own }: Phone) => {
    if (own === null) return link.refuse(n, "not-seated");
    if (!seatRates.take(own, room.now())) return link.refuse(n, "too-fast");
    say(link, { type: "history", n, rows: historyOf(room.state(), room.homeOf(own)) });
  };

  const leave = ({ n }: Message<"leave">, phone: Phone) => {
    if (phone.hash === null) return phone.link.refuse(n, "not-seated");
    room.commit({ events: [], dropped: [phone.hash] }, () => {
      phones.unseat(phone);
      say(phone.link, { type: "bye", reason: "left" });
      onPresence();
    });
  };

  return {
    receive: (message, phone) => {
      switch (message.type) {
        case "hello":
          return hello(message, phone);
        case "join":
          return joinNew(message, phone);
        case "join-team":
          return joinTeam(message, phone);
        case "ping":
          return say(phone.link, { type: "pong", n: message.n, clock: message.clock, now: room.now() });
        case "answer":
        case "guess":
        case "joker":
        case "appeal":
          return act(message, phone);
        case "history":
          return history(message, phone);
        case "leave":
          return leave(message, phone);
        default:
          return unreachable(message);
      }
    },
  };
}

function say(link: Link, message: ToPhone): void {
  link.send(JSON.stringify(message));
}
