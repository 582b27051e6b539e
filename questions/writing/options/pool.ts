import { FILMS } from "../../facts/lexicon/films.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { contentWords } from "../gates/gate.ts";
import { namesOf } from "../pools/names.ts";
import { peopleOf } from "../pools/people.ts";
import type { Scope } from "../scope.ts";
import { kindredAwards } from "./categories.ts";
import { isGroup } from "./kin.ts";
import type { Asked } from "./truth.ts";

/** Names from outside the article: the closed list of the ask, or the bundled pool for the key's type and role. */
export function poolFor(asked: Asked, scope: Scope): readonly string[] {
  const { answer, ask, fact } = asked;
  const role = roleIn(ask, fact.values);
  if (ask.options !== undefined) return ask.options.filter((option) => !sharesWord(option, answer.text));
  if (answer.type === "person" || (answer.type === "name" && ask.role === "composer"))
    return peopleFor(answer, role, scope);
  if (answer.type === "category") return [...kindredAwards(asked), ...namesOf("category", scope.year)];
  if (answer.type === "place") return namesOf(kindOfPlace(answer.text) ?? "", scope.year);
  if (answer.type === "work") return filmsNear(scope.year);
  return namesOf(role ?? (answer.type === "organisation" ? "studio" : answer.type), scope.year);
}

/** In a closed list a word in common is enough to mean the same: "scheduling conflicts", "scheduling difficulties". */
function sharesWord(a: string, b: string): boolean {
  const words = contentWords(b);
  return [...contentWords(a)].some((word) => words.has(word)) && a !== b;
}

function peopleFor(answer: Value, role: string | undefined, scope: Scope): readonly string[] {
  if (role === "composer" && isGroup(answer)) return namesOf("band", scope.year);
  const gender = answer.mention?.entity?.gender ?? "unknown";
  return peopleOf(role ?? "actor", scope.year)
    .filter((person) => gender === "unknown" || person.gender === gender)
    .map((person) => person.name);
}

function filmsNear(year: number | null): string[] {
  return FILMS.filter((film) => year === null || Math.abs(film.year - year) <= 8).map((film) => film.title);
}
