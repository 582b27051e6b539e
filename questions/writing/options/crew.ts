import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { personCalled } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { nearby } from "./nearby.ts";
import { genderOf, wasAtWork } from "./trade.ts";
import type { Asked } from "./truth.ts";

/** Trades of which a film has one or two, and whose bearers most people know by name alone, if at all. */
const CRAFTS = new Set([
  "cinematographer",
  "editor",
  "composer",
  "production designer",
  "costume designer",
  "art director",
  "set decorator",
  "designer",
  "visual effects supervisor",
  "special effects supervisor",
  "casting director",
  "stunt coordinator",
  "sound designer",
  "sound editor",
  "make-up artist",
  "makeup artist",
  "choreographer",
  "music supervisor",
  "production manager",
  "line producer",
]);
const MAKERS = new Set(["director", "writer", "producer", "executive producer"]);

/**
 * People of the same film who worked on it in another trade: who has read its credits has seen their names. Nobody who
 * does several things on it, nobody whom everybody knows for another trade, and none of its makers beside a maker, for
 * those often share the work without saying so.
 */
export function crewmates(asked: Asked, scope: Scope): Value[] {
  const role = roleIn(asked.ask, asked.fact.values) ?? "";
  if (!CRAFTS.has(role) && !MAKERS.has(role)) return [];
  const all = specialists(scope);
  return nearby(all, ({ value }) => value.mention?.start ?? 0, asked.fact.reading.sentence.start)
    .filter(({ own, value }) => own !== role && isOpen(own, role) && couldBe(value, asked, role, scope))
    .map(({ value }) => value);
}

/** People with full names who are told to have one trade and no other. */
const specialists = perScope((scope) =>
  (scope.valuesOf.get("person") ?? []).flatMap((value) => {
    const entity = value.mention?.entity;
    const [own, ...others] = entity == null ? [] : (scope.rolesOf.get(entity) ?? []);
    return own === undefined || others.length > 0 || !value.text.includes(" ") ? [] : [{ own, value }];
  }),
);

function isOpen(own: string, role: string): boolean {
  return CRAFTS.has(own) || (MAKERS.has(own) && CRAFTS.has(role));
}

/** Of the key's sex, not known for something else, and alive to the trade when the film was made. */
function couldBe(value: Value, { answer }: Asked, role: string, { year }: Scope): boolean {
  const [sex, wanted] = [genderOf(value), genderOf(answer)];
  if (sex !== undefined && wanted !== undefined && sex !== wanted) return false;
  const person = personCalled(value.text);
  if (person === null) return true;
  return person.prominence === 1 && person.roles[0] !== role && (year === null || wasAtWork(person, year));
}
