import { arePlayersOfOneOrigin, circleMates, makerOf, openAmong, personCalled, type Role } from "../../pools/index.ts";
import { remembering } from "../../remember.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import { lookAlikes } from "./look-alikes.ts";
import { tradeMates } from "./trade-mates.ts";

/** Fewer than these of another time are too few. */
const ENOUGH = 3;
/** Where so few stand beside the key, those one step further off are asked as well, so many of them. */
const FEW = 5;
const FURTHER = 4;
/** Whoever stands beside so many of the mates is near. */
const SHARED = 2;
/** Of many mates the nearest. */
const NEAREST = 10;

/** Callings whose circles serve where somebody has none in the calling asked for: who directs often writes. */
const INSTEAD: Partial<Record<Role, Role>> = { writer: "director", author: "writer" };

/**
 * People who could be taken for somebody in a film of that year, nearest first: of the circles of that year, else of those of
 * another time who were at work then. Null where the circles know nobody of that name and calling, or not in such a time.
 */
export function matesOf(name: string, role: Role, year: number | null): readonly string[] | null {
  const known =
    found.get(role) ??
    remembering((sought: string) => {
      const at = sought.indexOf("|");
      const year = sought.slice(0, at);
      return matesFound(sought.slice(at + 1), role, year === "" ? null : Number(year));
    });
  found.set(role, known);
  return known(`${year ?? ""}|${name}`);
}

/** Whether a circle has somebody of that calling, at such a time. */
export const isInACircle = (name: string, role: Role, year: number | null): boolean =>
  matesOf(name, role, year) !== null;

/** Calling -> year and name -> mates: the same people are asked about again and again. */
const found = new Map<Role, (sought: string) => readonly string[] | null>();

function matesFound(name: string, role: Role, year: number | null): readonly string[] | null {
  const called = personCalled(name)?.name ?? name;
  if (role === "actor") return playersBeside(called, year);
  const own = tradeMates(called, circleMates(called, role, year), role, year);
  if (own.length >= FEW) return own.slice(0, NEAREST);
  const beyond =
    own.length === 0 ? [] : tradeMates(called, further(called, own, role, year), role, year).slice(0, FURTHER);
  if (own.length + beyond.length >= ENOUGH) return [...own, ...beyond];
  const others = year === null ? [] : circleMates(called, role, null).filter((mate) => isAtWork(mate, year));
  const all = tradeMates(called, [...new Set([...own, ...beyond, ...others])], role, year);
  if (all.length >= ENOUGH) return all.slice(0, NEAREST);
  if (own.length > 0) return [...own, ...beyond];
  const instead = INSTEAD[role];
  return instead === undefined ? null : matesInstead(name, instead, year);
}

/**
 * Players are seen: of their circles only those who could have had the part by their age and their name, and where these
 * are few, those one step further off or of a circle of another time. Null where no circle has the player at such a time.
 */
function playersBeside(name: string, year: number | null): readonly string[] | null {
  const own = alike(name, circleMates(name, "actor", year));
  const near = lookAlikes(name, own, year);
  if (near.length > ENOUGH) return near.slice(0, NEAREST);
  const beyond = lookAlikes(name, alike(name, further(name, own, "actor", year)), year);
  const around = [...near, ...beyond].slice(0, FEW);
  if (around.length >= ENOUGH || year === null) return own.length === 0 ? null : around;
  const before = circleMates(name, "actor", null).filter((mate) => circleMates(mate, "actor", year).length > 0);
  const others = lookAlikes(name, alike(name, before), year).filter((mate) => !around.includes(mate));
  const all = [...around, ...others].slice(0, NEAREST);
  return own.length === 0 && all.length < ENOUGH ? null : all;
}

/** Of directors only those who have written films; whoever wrote films may have written what they are made of. */
function matesInstead(name: string, instead: Role, year: number | null): readonly string[] | null {
  const mates = matesOf(name, instead, year);
  if (instead !== "director" || mates === null) return mates;
  const writers = mates.filter((mate) => personCalled(mate)?.roles.includes("writer") === true);
  return writers.length >= ENOUGH ? writers : null;
}

/** Players are of one origin and from one country where enough of them are. */
function alike(name: string, mates: readonly string[]): readonly string[] {
  const same = mates.filter((mate) => arePlayersOfOneOrigin(mate, name));
  const near = same.filter((mate) => areCountrymen(mate, name));
  if (near.length >= ENOUGH) return near;
  return same.length >= ENOUGH ? same : mates;
}

/** As far as it is known where both come from. */
function areCountrymen(one: string, other: string): boolean {
  const [home, away] = [personCalled(one)?.countries ?? [], personCalled(other)?.countries ?? []];
  return home.length === 0 || away.length === 0 || home.some((code) => away.includes(code));
}

/** Those who stand with several of the mates in the same years. */
function further(name: string, own: readonly string[], role: Role, year: number | null): readonly string[] {
  const times = new Map<string, number>();
  for (const mate of own) {
    for (const other of circleMates(mate, role, year)) times.set(other, (times.get(other) ?? 0) + 1);
  }
  const near = new Set([name, ...own]);
  return [...times]
    .filter(([other, count]) => count >= SHARED && !near.has(other))
    .sort((a, b) => b[1] - a[1])
    .map(([other]) => other);
}

function isAtWork(name: string, year: number): boolean {
  const known = makerOf(name) ?? personCalled(name);
  return known !== null && wasAtWork(known, year);
}

/** The mates who share no name with anybody in the article. */
export function strangersAmong(mates: readonly string[], { names }: Scope): readonly string[] {
  const items = listed.get(mates) ?? mates.map((name) => ({ name }));
  listed.set(mates, items);
  return openAmong(items, names).map(({ name }) => name);
}

/** Mates as a list of a pool, the same list for the same mates, so that it is folded once. */
const listed = new WeakMap<readonly string[], readonly { readonly name: string }[]>();
