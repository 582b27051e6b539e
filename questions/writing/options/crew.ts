import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { RELATIONS } from "../../facts/relations/index.ts";
import { groupBy } from "../../group.ts";
import { personCalled } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import { nearby } from "./nearby.ts";
import { tradeCalled } from "./pool.ts";
import { genderOf } from "./trade.ts";
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
 * Who did what on this film, by its facts: nobody who is only called a writer beside another work, and nobody who shares a
 * surname with somebody else who worked on it.
 */
const doersOf = perScope((scope): readonly Doer[] => {
  const doers = new Map<string, { readonly value: Value; readonly roles: Set<string> }>();
  for (const { relation, values, modality } of scope.store.all) {
    if (modality !== "asserted") continue;
    for (const ask of CREDITS.get(relation) ?? []) {
      const value = values[ask.answer];
      const role = roleIn(ask, values);
      if (value?.type !== "person" || role === undefined) continue;
      const doer = doers.get(value.key) ?? { value, roles: new Set() };
      doers.set(value.key, { ...doer, roles: doer.roles.add(role) });
    }
  }
  const surnames = groupBy([...doers.values()], ({ value }) => surnameOf(value));
  return [...surnames.values()].flatMap((bearers) => (bearers.length === 1 ? bearers : [])).sort(byPlace);
});

const placeOf = ({ value }: Doer) => value.mention?.start ?? 0;
const byPlace = (a: Doer, b: Doer) => placeOf(a) - placeOf(b);

type Doer = { readonly value: Value; readonly roles: ReadonlySet<string> };

/** Relations that give a credit of the film itself. */
const CREDITED = new Set(
  "director,writer,writer-director,writer-director-producer,producer,composer,cinematographer,editor,crew-job".split(
    ",",
  ),
);
const CREDITS = new Map(
  RELATIONS.filter(({ name }) => CREDITED.has(name)).map((relation) => [relation.name, relation.asks]),
);

/**
 * People of the same film who worked on it in another trade, and are known for the one that is asked for as well. Nobody
 * who does several things on it, and none of its makers beside a maker, for those often share the work without saying so.
 */
export function crewmates(asked: Asked, scope: Scope): Value[] {
  const role = roleIn(asked.ask, asked.fact.values) ?? "";
  return mates(asked, scope).flatMap(({ value, own }) =>
    isOpen(own, role) && couldBe(value, asked, role, scope) ? [value] : [],
  );
}

/** Whoever does one thing on the film, and not the one that is asked for. */
function mates(asked: Asked, scope: Scope): { readonly value: Value; readonly own: string }[] {
  const role = roleIn(asked.ask, asked.fact.values) ?? "";
  if (!CRAFTS.has(role) && !MAKERS.has(role)) return [];
  const doers = nearby(doersOf(scope), placeOf, asked.fact.reading.sentence.start);
  return doers.flatMap(({ value, roles }) => {
    const [own = ""] = roles;
    return roles.size === 1 && own !== role && value.text.includes(" ") ? [{ value, own }] : [];
  });
}

const surnameOf = ({ text }: Value) => text.split(" ").at(-1) ?? text;

function isOpen(own: string, role: string): boolean {
  return CRAFTS.has(own) || (MAKERS.has(own) && CRAFTS.has(role));
}

/** Of the key's sex, and known to the pools for this very trade when the film was made: a costume designer cuts no film. */
function couldBe(value: Value, { answer }: Asked, role: string, { year }: Scope): boolean {
  if (!isOfSex(value, answer)) return false;
  const person = personCalled(value.text);
  const trade = tradeCalled(role);
  return (
    person !== null && trade !== undefined && person.roles.includes(trade) && (year === null || wasAtWork(person, year))
  );
}

/** Nothing speaks against their being of one sex. */
function isOfSex(value: Value, answer: Value): boolean {
  const [sex, wanted] = [genderOf(value), genderOf(answer)];
  return sex === undefined || wanted === undefined || sex === wanted;
}
