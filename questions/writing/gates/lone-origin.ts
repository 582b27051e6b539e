import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { countryCalled, personCalled, sexInCircles } from "../../pools/index.ts";
import { sexOfActor } from "../options/cast.ts";
import type { Scope } from "../scope.ts";
import type { Gate } from "./gate.ts";

const WEST = new Set(["north-america", "western-europe", "northern-europe", "southern-europe", "oceania"]);

/** The key alone among the actors is from its part of the world: the name of the character would tell. */
export const loneOrigin: Gate = {
  name: "lone-origin",
  stops: ({ ask, fact, answer, wrong }, scope) => {
    if (roleIn(ask, fact.values) !== "actor") return false;
    if (isOfSexUnknown(answer, scope) && wrong.every(({ text }) => sexInCircles(text) !== undefined)) return true;
    const own = partOfTheWorld(answer.text);
    if (own === null) return false;
    const others = wrong.map(({ text }) => partOfTheWorld(text) ?? (own === "west" ? null : "west"));
    return others.every((other) => other !== null && other !== own);
  },
};

/** Nothing tells man or woman: beside three of whom it is known the one may be the only woman. */
const isOfSexUnknown = (key: Value, scope: Scope): boolean => sexOfActor(key, scope) === undefined;

/** Where somebody comes from, in the rough: all of the West is one. Null where the pools do not know them. */
function partOfTheWorld(name: string): string | null {
  const region = countryCalled(personCalled(name)?.countries[0] ?? "")?.region ?? null;
  return region !== null && WEST.has(region) ? "west" : region;
}
