import { FILMS } from "../../../facts/lexicon/films.ts";
import type { Value } from "../../../facts/model.ts";
import { peersOf, personCalled } from "../../../pools/index.ts";
import type { Scope } from "../../scope.ts";
import { genderOf } from "../trade.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** Others of the article of the same sex, by their full names; nobody beside somebody whom only the family knows. */
export function people({ answer }: Asked, scope: Scope): Drawn {
  if (personCalled(answer.text) === null) return { told: [], pooled: [] };
  const sex = genderOf(answer);
  const own = scope.article.title.split(" ").at(-1) ?? "";
  const told = (scope.valuesOf.get("person") ?? []).filter(
    (value) =>
      value.text.includes(" ") &&
      !value.text.endsWith(own) &&
      sex !== undefined &&
      genderOf(value) === sex &&
      !isKin(value, scope),
  );
  return { told, pooled: [] };
}

const KIN =
  /\b(?:mother|father|parents?|sisters?|brothers?|daughters?|sons?|wife|husband|partner|girlfriend|boyfriend|marri\w+|divorc\w+|dat(?:ed|ing)|relationship|born|fiancée?|grandfather|grandmother)\b/i;

/** Somebody of the family, or so near that the question could mean them. */
function isKin({ key }: Value, scope: Scope): boolean {
  return (scope.mentionedIn.get(key) ?? []).some(({ text }) => KIN.test(text));
}

/** Those whom the article calls directors, and peers of the key. */
export function directors(asked: Asked, scope: Scope): Drawn {
  const { answer } = asked;
  const isDirector = ({ mention, text }: Value) =>
    mention?.entity?.roles.has("director") === true || personCalled(text)?.roles[0] === "director";
  const told = (scope.valuesOf.get("person") ?? []).filter((value) => value.text.includes(" ") && isDirector(value));
  const like = personCalled(answer.text);
  if (like === null) return { told, pooled: [] };
  const query = { role: "director", like: like.name, gender: like.gender, excluding: scope.names, limit: 12 } as const;
  const peers = peersOf({ ...query, salt: scope.article.title });
  return { told, pooled: peers.map(({ name }) => name).filter((name) => !scope.mentionedIn.has(name.toLowerCase())) };
}

/** People of the key's own trade, sex, time and country; nobody whom the article names. */
export function peers({ answer }: Asked, scope: Scope): Drawn {
  const like = personCalled(answer.text);
  const role = like?.roles[0];
  if (like === null || role === undefined) return { told: [], pooled: [] };
  const query = { role, like: like.name, gender: like.gender, excluding: scope.names, limit: 12 };
  const near = peersOf({ ...query, salt: scope.article.title });
  const isPeer = ({ from, prominence, gender }: (typeof near)[number]) =>
    gender === like.gender && Math.abs(from - like.from) <= 15 && Math.abs(prominence - like.prominence) <= 1;
  return { told: [], pooled: near.filter(isPeer).map(({ name }) => name) };
}

/** Well-known films of the year that the stem gives or the article is about. */
export function films({ fact }: Asked, scope: Scope): Drawn {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(fact.values.year?.text ?? scope.article.title)?.[0]);
  const near = FILMS.filter((film) => Number.isFinite(year) && Math.abs(film.year - year) <= 1);
  const told = (scope.valuesOf.get("work") ?? []).filter(({ mention }) => mention?.entity?.roles.size === 0);
  return { told, pooled: near.map(({ title }) => title) };
}
