import { roleIn } from "../../facts/relation.ts";
import { makerOf, personCalled, type Role, SMALL } from "../../pools/index.ts";
import { isInACircle } from "../options/circles.ts";
import { tradeCalled } from "../options/pool.ts";
import type { Scope } from "../scope.ts";
import type { EarlyGate } from "./gate.ts";

/** Credits that people read past; whoever directed, wrote or scored a film is asked for always. */
const LESSER = new Set(["cinematographer", "editor", "crew-job", "named-crew", "producer", "story-by"]);
/** Work that is shared: who did it with whom is asked only where both are known. */
const SHARED = new Set([...LESSER, "writer", "director", "composer"]);
/** Relations that honour whoever did the work. */
const HONOURS = ["award-winner", "nominated-for", "up-for-award", "festival-prize"];
/** In so many sentences beside its credits an article speaks of somebody to whom it gives weight. */
const WEIGHTY = 3;

/**
 * Who cut or shot a film is worth asking where the name says something to people: where the pools know it in that
 * trade, where the article tells more of the work than its credit, or where it was honoured.
 */
export const lesserTrade: EarlyGate = {
  name: "lesser-trade",
  stops: ({ relation, ask, fact, answer, stem }, scope) => {
    const { other, whom } = fact.values;
    const trade = tradeCalled(roleIn(ask, fact.values) ?? "");
    const partner = [stem.slots.includes("other") ? other : undefined, stem.slots.includes("whom") ? whom : undefined];
    if (SHARED.has(relation.name) && partner.some((one) => one !== undefined && !isKnown(one.text, trade, scope)))
      return true;
    if (!LESSER.has(relation.name) || answer.type !== "person") return LESSER.has(relation.name);
    if (isDrawn(scope) && (roleIn(ask, fact.values) ?? "") === "cinematographer") return true;
    // an editor may be a newspaper's: only whoever is known by that trade
    if (relation.name === "named-crew") return !isOfTrade(answer.text, trade, scope);
    if (isHonoured(answer.key, scope) || isSpokenOf(answer.key, scope)) return false;
    return !isKnown(answer.text, trade, scope);
  },
};

/** The pools know the name, or a circle has it among those who are taken for one another; not one whom hardly anybody knows. */
const isKnown = (name: string, trade: Role | undefined, { year }: Scope): boolean =>
  personCalled(name) !== null || (trade !== undefined && !isUnheardOf(name) && isInACircle(name, trade, year));

const isUnheardOf = (name: string): boolean => makerOf(name)?.standing === SMALL;

/** Known, and known for that calling. */
const isOfTrade = (name: string, trade: Role | undefined, { year }: Scope): boolean =>
  trade !== undefined && (personCalled(name)?.roles.includes(trade) === true || isInACircle(name, trade, year));

/** Nobody shoots a cartoon. */
const isDrawn = ({ cinema }: Scope) => cinema === "animation";

function isHonoured(key: string, { store }: Scope): boolean {
  return HONOURS.flatMap((name) => store.of(name)).some(({ values }) => values.who?.key === key);
}

function isSpokenOf(key: string, { mentionedIn }: Scope): boolean {
  const prose = (mentionedIn.get(key) ?? []).filter(
    ({ sentence, section }) => sentence.cells === undefined && section.heading !== "Lead",
  );
  return prose.length >= WEIGHTY;
}
