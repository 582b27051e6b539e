import type { Value } from "../../../facts/model.ts";
import type { Draw } from "../../../facts/relation.ts";
import type { Option } from "../../draft.ts";
import type { Scope } from "../../scope.ts";
import { shown } from "../candidates.ts";
import { clash } from "../clash.ts";
import { type Asked, mayBeSaid, rightByStore } from "../truth.ts";
import { isFairFilm } from "./fair.ts";
import { folk, houses, lands, makers } from "./history.ts";
import { filmsOf, filmsThen } from "./history-films.ts";
import { cities, companies, creators, networks, presenters, schools, towns, trades } from "./pooled.ts";
import { sources } from "./sources.ts";
import { directors, films, peers, people } from "./told.ts";
import { parts, works } from "./works.ts";

/** Values of the article, names from the pools, or both. */
export type Drawn = { readonly told: readonly Value[]; readonly pooled: readonly string[] };
export type Drawing = (asked: Asked, scope: Scope) => Drawn;

const DRAWINGS: Readonly<Record<Draw, Drawing>> = {
  works,
  parts,
  towns,
  schools,
  people,
  peers,
  creators,
  presenters,
  directors,
  trades,
  companies,
  networks,
  films,
  makers,
  "films-of": filmsOf,
  "films-then": filmsThen,
  folk,
  cities,
  lands,
  houses,
  sources,
};

/** Sources that look themselves whether a value may be right: their facts tell whose each is. */
const SURE: ReadonlySet<Draw> = new Set<Draw>(["works", "makers", "films-of", "films-then", "folk", "sources"]);

/** So many letters longer than the key, and an option is seen at once. */
const LONGER = 20;

/** What an ask with a source of its own may offer beside the key: never what the article gives for it, nor what might be. */
export function drawnCandidates(asked: Asked, scope: Scope): Option[] {
  const { draw } = asked.ask;
  if (draw === undefined) return [];
  const { told, pooled } = DRAWINGS[draw](asked, scope);
  const right = new Set([asked.answer, ...rightByStore(asked, scope)].map(({ key }) => key));
  const inStem = asked.stem.slots.map((slot) => asked.fact.values[slot]?.key ?? "").filter((key) => key.length > 2);
  const isFree = ({ key, text }: Option) =>
    !right.has(key) &&
    (asked.ask.free !== true || text.length <= asked.answer.text.length + LONGER) &&
    !inStem.some((other) => clash(other, text)) &&
    (SURE.has(draw) || !mayBeSaid(key, asked, scope));
  const type = asked.answer.type;
  return [
    ...told.map(({ text, key }): Option => ({ ...shown(text, type, scope), key, from: "sibling", place: 0 })),
    ...pooled.map((text, place): Option => ({ ...shown(text, type, scope), key: keyOf(text), from: "pool", place })),
  ].filter((option) => isFree(option) && isFairFilm(option, asked, scope));
}

const keyOf = (text: string) => text.toLowerCase().replace(/^the /, "");
