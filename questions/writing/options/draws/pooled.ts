import {
  creatorsLike,
  networksLike,
  placeCalled,
  placesLike,
  presentersLike,
  schoolsLike,
  studioCalled,
  studiosLike,
  termsLike,
  townsLike,
} from "../../../pools/index.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

const named = (items: readonly { readonly name: string }[]): Drawn => ({
  told: [],
  pooled: items.map(({ name }) => name),
});

/** Towns of the same part of a country; the article names the part where it does not know the town. */
export function towns({ answer, fact }: Asked): Drawn {
  const { region, land } = fact.values;
  return { told: [], pooled: townsLike(answer.text, [region?.text, land?.text]) };
}

/** Where others of the same calling and country were taught. */
export function schools({ answer }: Asked): Drawn {
  return { told: [], pooled: schoolsLike(answer.text) };
}

export function trades({ answer }: Asked, scope: Scope): Drawn {
  return named(
    termsLike({ kind: "occupation", like: answer.text, excluding: [], salt: scope.article.title, limit: 12 }),
  );
}

/** Companies that make films; none that the article names. */
export function companies({ answer }: Asked, scope: Scope): Drawn {
  const like = studioCalled(answer.text);
  const query = { like: answer.text, kind: like?.kind ?? ("producer" as const), salt: scope.article.title, limit: 16 };
  const all = studiosLike({ ...query, excluding: [] }).map(({ name }) => name);
  return { told: [], pooled: all.filter((name) => !scope.mentionedIn.has(name.toLowerCase())) };
}

export function networks({ answer }: Asked): Drawn {
  return { told: [], pooled: networksLike(answer.text) };
}

/** Nothing where the award's own name tells: "Academy". */
export function presenters({ answer }: Asked, scope: Scope): Drawn {
  const words = scope.article.title.split(" ");
  const tells = words.some((word) => word.length > 4 && answer.text.includes(word));
  return { told: [], pooled: tells ? [] : presentersLike(answer.text) };
}

export function creators({ answer }: Asked): Drawn {
  return { told: [], pooled: creatorsLike(answer.text) };
}

/** Cities of the same country, as well known. */
export function cities({ answer }: Asked, scope: Scope): Drawn {
  const near = placesLike({ kind: "city", like: answer.text, excluding: [], salt: scope.article.title, limit: 12 });
  const home = placeCalled(answer.text)?.country;
  return named(near.filter(({ country, prominence }) => country === home && prominence > 1));
}
