import { isStory } from "../../facts/extract.ts";
import { isGivenName } from "../../facts/lexicon/given-names.ts";
import { AGGREGATORS } from "../../facts/lexicon/organisations.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Entity, Gender, Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { TOLD } from "../../facts/story/clauses.ts";
import { musicActCalled, personCalled } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { GENDERED } from "./sexes.ts";
import type { Asked } from "./truth.ts";

/** Of the same kind as the key: type, gender, role; a city beside a city. */
export function suits(value: Value, asked: Asked, scope: Scope): boolean {
  const { answer, ask } = asked;
  if (value.type !== answer.type || value.key === answer.key) return false;
  if (answer.type === "festival" && NO_NAME.test(value.text)) return false;
  if (answer.type === "outlet" && AGGREGATORS.has(value.text)) return false;
  // "Brand" beside "Ludwig Mies van der Rohe": a surname, or no person at all
  if ((answer.type === "name" || answer.type === "person") && answer.text.includes(" ") && !value.text.includes(" "))
    return false;
  if (answer.type === "place") return kindOfPlace(value.text) === kindOfPlace(answer.text);
  const mine = answer.mention?.entity;
  const other = value.mention?.entity;
  if (!mine || !other) return true;
  if (answer.type === "name" && !hasRole(other, roleIn(ask, asked.fact.values) ?? "", scope)) return false;
  if (answer.type === "character")
    return (
      inStory(value, scope) &&
      (isOfGender(other, mine, asked) || !(ask.gendered === true || GENDERED.test(asked.stem.text)))
    );
  if (answer.type === "person" && (!value.text.includes(" ") || isGroup(answer) !== isGroup(value))) return false;
  const role = roleIn(ask, asked.fact.values);
  if (role !== "critic" && !sameGender(mine.gender, other.gender) && !isUnknown(other, asked)) return false;
  return role === undefined || hasRole(other, role, scope);
}

/** "Festival": any of them, and none. */
const NO_NAME = /^(?:the )?(?:film |international |music )*festival$/i;

/** Told of in the plot, or given an actor. */
function inStory(value: Value, scope: Scope): boolean {
  return storyKeys(scope).has(value.key);
}

const storyKeys = perScope((scope): ReadonlySet<string> => {
  const told = [...scope.mentionedIn].flatMap(([key, readings]) => (readings.some(isStory) ? [key] : []));
  const played = scope.store
    .of("plays")
    .filter(({ reading }) => reading.section.path.some((heading) => TOLD.test(heading)))
    .flatMap(({ values }) => values.character?.key ?? []);
  return new Set([...told, ...played]);
});

function hasRole(entity: Entity, role: string, scope: Scope): boolean {
  return scope.rolesOf.get(entity)?.has(role) ?? false;
}

const isUnknown = ({ gender }: Entity, { wide }: Asked) => wide === true && gender === "unknown";

const isOfGender = (other: Entity, mine: Entity, asked: Asked) =>
  other.gender === mine.gender || isUnknown(other, asked) || isUnknown(mine, asked);

function sameGender(a: Gender, b: Gender): boolean {
  return a === b || a === "unknown";
}

/** A band or a company rather than one person: a known act, or a name that nothing makes a person's. */
export function isGroup(value: Value): boolean {
  if (personCalled(value.text) !== null) return false;
  const [first = ""] = value.text.split(" ");
  return (
    value.type === "name" ||
    (value.mention?.entity?.gender === "unknown" &&
      value.mention.entity.roles.has("actor") === false &&
      musicActCalled(value.text) !== null &&
      !isGivenName(first) &&
      !first.includes("."))
  );
}
