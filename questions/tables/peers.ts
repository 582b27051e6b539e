import { areOfOneHeritage, grownUp, isArtist, personCalled, yearsApart } from "../pools/index.ts";
import type { TableAsk } from "./schema.ts";

/** Players whose years lie further apart than this are not thought of for the same part. */
const AGES = 10;
/** A film of somebody's may come out so many years after the last that is recorded. */
const AFTERWARDS = 1;

/** Trades whose people are known by where they work; music and light are made for films of every country. */
const AT_HOME: ReadonlySet<string> = new Set(["director", "actor", "writer"]);

/** Whether whoever knows the key half could think of this person: at work that year, of like kind. */
export function arePeers(key: string, other: string, year: number | null, trade: TableAsk["wrong"]["trade"]): boolean {
  if (trade === undefined) return true;
  if (!areOfOneHeritage(key, other) || !isAtWork(other, year)) return false;
  if (AT_HOME.has(trade) && !areCompatriots(key, other)) return false;
  if (trade === "actor") return areOfOneAge(key, other);
  return trade !== "director" || isArtist(key) === isArtist(other);
}

function isAtWork(name: string, year: number | null): boolean {
  const person = personCalled(name);
  if (person === null || year === null) return true;
  return grownUp(person) <= year && year <= (person.to ?? year) + AFTERWARDS;
}

function areCompatriots(key: string, other: string): boolean {
  const [one, two] = [personCalled(key), personCalled(other)];
  return one === null || two === null || one.countries.some((code) => two.countries.includes(code));
}

/** Who is not recorded may be of any age, and is nobody's peer. */
function areOfOneAge(key: string, other: string): boolean {
  const [one, two] = [personCalled(key), personCalled(other)];
  return one !== null && two !== null && yearsApart(one, two) <= AGES;
}
