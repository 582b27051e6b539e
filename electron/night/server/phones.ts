import type { Link } from "./link.ts";

/** A phone that is connected. A seat may have several; a phone that has not joined has none. */
export type Phone = {
  readonly link: Link;
  /** Counts connections in the order in which they were made. */
  readonly connection: number;
  /** The seat that its token was given for, and that token's hash. */
  seat: string | null;
  hash: string | null;
  /** A join is on its way to the disk. */
  joining: boolean;
  /** The view that it was sent last, as text. */
  shown: string;
};

export type Phones = {
  readonly add: (link: Link) => Phone;
  readonly remove: (link: Link) => void;
  readonly of: (link: Link) => Phone | undefined;
  readonly seatedAt: (phone: Phone, seat: string, hash: string) => void;
  readonly unseat: (phone: Phone) => void;
  readonly atSeat: (seat: string) => readonly Phone[];
  readonly all: () => Iterable<Phone>;
  readonly count: () => number;
  /** Seats were merged, or a merge was taken back. */
  readonly rehome: () => void;
};

/** Phones that are connected and have not joined: more than this and the one that waits longest has to go. */
const MOST_WAITING = 1000;

/** @param homeOf the seat that plays for another one: where two were merged. */
export function createPhones(homeOf: (seat: string) => string): Phones {
  const phones = new Map<Link, Phone>();
  const waiting = new Set<Phone>();
  let seats = new Map<string, Set<Phone>>();
  let connections = 0;

  const put = (phone: Phone) => {
    if (phone.seat === null) return;
    const home = homeOf(phone.seat);
    const there = seats.get(home) ?? new Set();
    seats.set(home, there.add(phone));
  };
  const take = (phone: Phone) => {
    if (phone.seat === null) return;
    const home = homeOf(phone.seat);
    const there = seats.get(home);
    there?.delete(phone);
    if (there?.size === 0) seats.delete(home);
  };
  return {
    add: (link) => {
      connections += 1;
      const phone: Phone = { link, connection: connections, seat: null, hash: null, joining: false, shown: "" };
      phones.set(link, phone);
      waiting.add(phone);
      const [oldest] = waiting;
      if (waiting.size > MOST_WAITING && oldest !== undefined) oldest.link.cut();
      return phone;
    },
    remove: (link) => {
      const phone = phones.get(link);
      if (phone === undefined) return;
      phones.delete(link);
      waiting.delete(phone);
      take(phone);
    },
    of: (link) => phones.get(link),
    seatedAt: (phone, seat, hash) => {
      take(phone);
      waiting.delete(phone);
      Object.assign(phone, { seat, hash, shown: "" });
      if (phones.has(phone.link)) put(phone);
    },
    unseat: (phone) => {
      take(phone);
      Object.assign(phone, { seat: null, hash: null, shown: "" });
      if (phones.has(phone.link)) waiting.add(phone);
    },
    atSeat: (seat) => [...(seats.get(seat) ?? [])],
    all: () => phones.values(),
    count: () => phones.size,
    rehome: () => {
      seats = new Map();
      for (const phone of phones.values()) put(phone);
    },
  };
}
