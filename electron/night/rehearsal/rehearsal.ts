import { type SimulatedPhone, startSimulatedPhone } from "./simulated-phone.ts";

/** More phones than this are no rehearsal but a load test. */
const MOST_PHONES = 100;

export type Rehearsal = {
  /** Brings the number of phones that play by themselves to this. */
  readonly play: (phones: number) => number;
  readonly count: () => number;
};

/** @param address host and port that the phones connect to. */
export function createRehearsal(address: () => string, pin: string): Rehearsal {
  const phones: SimulatedPhone[] = [];
  let number = 0;
  const join = () => {
    number += 1;
    phones.push(startSimulatedPhone({ address: address(), pin, name: rowName(number), number }));
  };
  return {
    play: (wanted) => {
      const many = Math.min(wanted, MOST_PHONES);
      while (phones.length > many) phones.pop()?.stop();
      while (phones.length < many) join();
      return phones.length;
    },
    count: () => phones.length,
  };
}

/** Rows of a cinema: "Row 1", "Row 2". Counted, not lettered: "Row L" would be refused beside "Row I", which it looks like. */
export function rowName(number: number): string {
  return `Row ${number}`;
}
