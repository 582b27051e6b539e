import type { Reading, Value } from "../../facts/model.ts";
import { outletCalled, outletsLike, peersOf, personCalled } from "../../pools/index.ts";
import { contentWords } from "../gates/gate.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import { wasPrinted } from "./papers.ts";
import type { Asked } from "./truth.ts";

/** A critic of the article: for whom, and in which sentences. */
type Reviewer = { readonly outlets: ReadonlySet<string>; readonly readings: readonly Reading[] };

const known = new WeakMap<Scope, ReadonlyMap<string, Reviewer>>();

/**
 * Whoever a fact binds to an outlet as its critic, or the article names and the pools know as one, by key. A novelist or
 * a reporter with an opinion is none.
 */
export function criticsOf(scope: Scope): ReadonlyMap<string, Reviewer> {
  const before = known.get(scope);
  if (before !== undefined) return before;
  const outlets = new Map<string, Set<string>>();
  for (const { values } of scope.store.all) {
    const { who, outlet } = values;
    if (who?.type !== "person" || outlet?.type !== "outlet" || isAggregator(outlet)) continue;
    outlets.set(who.key, (outlets.get(who.key) ?? new Set()).add(outlet.key));
  }
  for (const { key, text } of scope.valuesOf.get("person") ?? []) {
    const person = personCalled(text);
    if (person?.roles[0] !== "critic") continue;
    const papers = person.outlets.map((paper) => paper.toLowerCase().replace(/^the /, ""));
    outlets.set(key, new Set([...(outlets.get(key) ?? []), ...papers]));
  }
  const critics = new Map(
    [...outlets].map(([key, set]): [string, Reviewer] => [
      key,
      { outlets: set, readings: scope.mentionedIn.get(key) ?? [] },
    ]),
  );
  known.set(scope, critics);
  return critics;
}

const isAggregator = ({ text }: Value) => outletCalled(text)?.kind === "aggregator";

const BLAME =
  /\b(?:criti(?:ci[sz]|qu)\w*|fault\w*|disappoint\w*|dislik\w*|pann(?:ed|ing)|lament\w*|negative|weak\w*|lack\w*|dull|bor(?:ing|ed)|tedious|overlong|unconvincing|however|but|although|though|despite|not|mixed|fails?|failed|wrong)\b/i;
const PRAISE =
  /\b(?:prais\w*|applaud\w*|laud\w*|commend\w*|admir\w*|best|masterpiece|brilliant|excellent|great|wonderful|beautiful\w*|gem|positive|hailed|compliment\w*|enjoy\w*|loved|stunning|triumph\w*)\b/i;

/** Whether a critic can be a wrong answer: one of this article's reviewers, who did not say or think the same. */
export function couldHaveSaid(value: Value, asked: Asked, scope: Scope): boolean {
  const critic = criticsOf(scope).get(value.key);
  if (critic === undefined) return false;
  const { outlet, words, rating, what } = asked.fact.values;
  if (outlet !== undefined && wroteFor(value, critic, outlet)) return false;
  if (rating !== undefined && asked.stem.slots.includes("rating")) return ratedOtherwise(value, rating, scope);
  if (what !== undefined && asked.relation.name === "faulted") return onlyPraises(critic);
  return words === undefined || !critic.readings.some((reading) => echoes(reading, words));
}

function wroteFor(value: Value, critic: Reviewer, outlet: Value): boolean {
  const paper = outletCalled(outlet.text)?.name ?? outlet.text;
  return critic.outlets.has(outlet.key) || personCalled(value.text)?.outlets.includes(paper) === true;
}

/** The article gives another rating of theirs. */
function ratedOtherwise(value: Value, rating: Value, scope: Scope): boolean {
  const own = scope.store.of("rating-given").flatMap(({ values }) => {
    return values.who?.key === value.key && values.rating !== undefined ? [values.rating.key] : [];
  });
  return own.length > 0 && !own.includes(rating.key);
}

function onlyPraises({ readings }: Reviewer): boolean {
  return readings.some(({ text }) => PRAISE.test(text)) && !readings.some(({ text }) => BLAME.test(text));
}

/** A quotation of theirs with a word of the one that is asked for. */
function echoes(reading: Reading, words: Value): boolean {
  const asked = contentWords(words.text);
  return reading.mentions
    .filter(({ type }) => type === "quote")
    .some(({ text }) => [...contentWords(text)].some((word) => word.length > 3 && asked.has(word)));
}

/** Relations that only one critic can be right for, whoever else saw the film: for that paper, in those words. */
const OF_ONE_CRITIC = new Set(["critic-outlet", "quotation"]);

/** Critics at work when the film came out, about as well known as the key, who did not write for the paper in question. */
export function criticsBeside(asked: Asked, scope: Scope): readonly string[] {
  const { relation, answer, fact } = asked;
  const like = personCalled(answer.text);
  if (!OF_ONE_CRITIC.has(relation.name) || scope.year === null) return [];
  const { year } = scope;
  const paper = fact.values.outlet === undefined ? null : (outletCalled(fact.values.outlet.text)?.name ?? null);
  const country = like?.countries[0] ?? outletCalled(fact.values.outlet?.text ?? "")?.country ?? "US";
  const query = { role: "critic" as const, year, country, like: like?.name, excluding: scope.names };
  return peersOf({ ...query, prominence: like?.prominence ?? 1, salt: scope.article.title, limit: 30 })
    .filter((person) => wasAtWork(person, year) && person.countries[0] === country)
    .filter(({ outlets, prominence }) => {
      return (paper === null || !outlets.includes(paper)) && Math.abs(prominence - (like?.prominence ?? 1)) <= 1;
    })
    .map(({ name }) => name);
}

/** Papers of the article in which other critics wrote: none that aggregates, none for which this critic wrote as well. */
export function couldHavePrinted(value: Value, asked: Asked, { year }: Scope): boolean {
  if (isAggregator(value)) return false;
  const paper = outletCalled(value.text)?.name ?? value.text;
  if (!wasPrinted(paper, year) && wasPrinted(outletCalled(asked.answer.text)?.name ?? "", year)) return false;
  const { who } = asked.fact.values;
  return who === undefined || personCalled(who.text)?.outlets.includes(paper) !== true;
}

/** Papers from the pool: of the kind, the country and about the name of the one that is asked for. */
export function papersLike(asked: Asked, scope: Scope): readonly string[] {
  const { answer } = asked;
  const like = outletCalled(answer.text);
  const salt = scope.article.title;
  return outletsLike({
    like: answer.text,
    country: like?.country ?? scope.country ?? "US",
    excluding: [],
    salt,
    limit: 12,
  })
    .filter((outlet) => outlet.kind !== "aggregator" && outlet.country === (like?.country ?? "US"))
    .filter((outlet) => Math.abs(outlet.prominence - (like?.prominence ?? 2)) <= 1)
    .map(({ name }) => (name === "New York" ? "New York magazine" : name))
    .filter((name) =>
      couldHavePrinted({ type: "outlet", text: name, key: name.toLowerCase(), mention: null }, asked, scope),
    );
}

/** The key itself must be a reviewer. */
export function isReviewer(value: Value, scope: Scope): boolean {
  return criticsOf(scope).has(value.key);
}
