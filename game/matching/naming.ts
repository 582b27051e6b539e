import { fold } from "./fold.ts";
import type { Naming } from "./match.ts";
import { isSameSurname, readPerson } from "./person.ts";

/**
 * What a prompt asks for, so that a surname counts where it tells enough: a person where the prompt says so, and a namesake
 * where the prompt itself, or one of `others` that is not accepted here, has the same surname.
 *
 *     "Who directed Harrow Lane?"               Ada Reed       -> person
 *     "Which of the Reeds directed Harrow Lane?"               -> namesake
 *     "Which film did Ada Reed direct?"         Harrow Lane    -> thing
 */
export function namingOf(prompt: string, accepted: readonly string[], others: readonly string[] = []): Naming {
  const [main = ""] = accepted;
  const person = readPerson(main);
  if (person === null || !asksForPerson(prompt)) return "thing";
  const last = person.surname.at(-1) ?? "";
  if (fold(prompt).some((word) => word === last || word === `${last}s`)) return "namesake";
  const known = new Set(accepted.map((text) => fold(text).join(" ")));
  const hasNamesake = others.some((other) => {
    const bearer = readPerson(other);
    if (bearer === null || known.has(fold(other).join(" "))) return false;
    return isSameSurname(bearer.surname, person.surname);
  });
  return hasNamesake ? "namesake" : "person";
}

/** "Who …", "Whose …", "Name the director …", "Which actress …" */
export function asksForPerson(prompt: string): boolean {
  return /\bwho(?:m|se)?\b/iu.test(prompt) || PERSON_ASKED.test(prompt);
}

const PERSON_ASKED =
  /\b(?:which|what|name|give)\b[^?.]{0,40}?\b(?:act(?:or|ress)|director|composer|writer|screenwriter|novelist|author|producer|cinematographer|editor|designer|singer|musician|star|filmmaker|photographer|animator|critic|person|man|woman|brother|sister)\b/iu;

/** Those of many names that have the surname of an answer; they are read once. */
export function namesakesIn(names: readonly string[]): (accepted: readonly string[]) => readonly string[] {
  const bySurname = Map.groupBy(names, (name) => readPerson(name)?.surname.at(-1) ?? "");
  return ([main = ""]) => bySurname.get(readPerson(main)?.surname.at(-1) ?? "") ?? [];
}
