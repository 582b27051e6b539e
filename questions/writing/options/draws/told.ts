import { FILMS } from "../../../facts/lexicon/films.ts";
import type { Value } from "../../../facts/model.ts";
import { awardBodiesLike, peersOf, personCalled } from "../../../pools/index.ts";
import type { Scope } from "../../scope.ts";
import { genderOf } from "../trade.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** Others of the article of the same sex, by their full names. */
export function people({ answer }: Asked, scope: Scope): Drawn {
  const sex = genderOf(answer);
  const own = scope.article.title.split(" ").at(-1) ?? "";
  const told = (scope.valuesOf.get("person") ?? []).filter(
    (value) => value.text.includes(" ") && !value.text.endsWith(own) && sex !== undefined && genderOf(value) === sex,
  );
  return { told, pooled: [] };
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

/** Bodies that give awards of the same kind; none that the article names. */
export function awardBodies({ answer }: Asked, scope: Scope): Drawn {
  const bodies = awardBodiesLike({ like: answer.text, excluding: scope.names, salt: scope.article.title, limit: 16 });
  return { told: [], pooled: bodies.map(({ name }) => name).filter((name) => isForeign(name, scope)) };
}

function isForeign(name: string, scope: Scope): boolean {
  const key = name.toLowerCase().replace(/s$/, "");
  return ![...scope.mentionedIn.keys()].some((other) => other.includes(key) || key.includes(other));
}

/** Well-known films of the year that the stem gives or the article is about. */
export function films({ fact }: Asked, scope: Scope): Drawn {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(fact.values.year?.text ?? scope.article.title)?.[0]);
  const near = FILMS.filter((film) => Number.isFinite(year) && Math.abs(film.year - year) <= 1);
  const told = (scope.valuesOf.get("work") ?? []).filter(({ mention }) => mention?.entity?.roles.size === 0);
  return { told, pooled: near.map(({ title }) => title) };
}
