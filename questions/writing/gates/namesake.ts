import type { Fact } from "../../facts/model.ts";
import { perScope } from "../per-scope.ts";
import type { Gate } from "./gate.ts";

/** Works of which the article dates two of that title: a film and its remake. */
const twice = perScope(({ store }): ReadonlySet<string> => {
  const years = new Map<string, Set<string>>();
  for (const { values } of ["film-year", "film-by"].flatMap((name) => store.of(name))) {
    if (values.work === undefined || values.year === undefined) continue;
    years.set(values.work.key, (years.get(values.work.key) ?? new Set()).add(values.year.text));
  }
  return new Set([...years].flatMap(([key, all]) => (all.size > 1 ? [key] : [])));
});

/** Titles that several well-known films bear. */
const SHARED = new Set(
  "abyss/street/past/no/father and son/castle/piano/dracula/emma/little women/great expectations/mutiny on the bounty/39 steps/proof/ben-hur/king kong/scarface/frankenstein/star is born/hamlet/henry v/romeo and juliet/oliver twist/jane eyre/wuthering heights/les misérables/fly/thing/godzilla/nosferatu/faust/suspiria/mummy/west side story/ten commandments/anna karenina/lion king/beauty and the beast/dune/invisible man/cat people/killers/letter/postman always rings twice/big sleep/lolita/cinderella/all quiet on the western front/around the world in 80 days/cimarron/quo vadis/devdas/student of prague/host/housemaid/roma/secret/house of wax/red dust/king solomon's mines/farewell to arms/dr. jekyll and mr. hyde/lost world/cat and the canary/rebecca/thief of bagdad/jazz singer/black swan/crash/shaft/still life/golem/outlaw".split(
    "/",
  ),
);

const workIn = ({ values }: Fact) => values.work ?? values.title;

/** The stem names a film of which there are two by that title, and no year tells which. */
export const namesake: Gate = {
  name: "namesake",
  stops: ({ ask, fact, stem, answer }, scope) => {
    const work = ask.free === true ? workIn(fact) : undefined;
    if (work === undefined || work.key === answer.key) return false;
    if (!twice(scope).has(work.key) && !SHARED.has(work.key)) return false;
    return !/\b(?:18|19|20)\d\d\b/.test(stem.text);
  },
};
