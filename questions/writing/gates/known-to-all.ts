import { OF_HISTORY } from "../../facts/history/kinds.ts";
import type { Fact, Value } from "../../facts/model.ts";
import { isBestKnown, isFamous } from "../../pools/index.ts";
import type { Scope } from "../scope.ts";
import type { EarlyGate } from "./gate.ts";

/** Crafts whose people are known to everybody with their film; who shot or cut it few can tell. */
const OF_THE_LIGHTS: ReadonlySet<string> = new Set(["composer", "director", "actor", "author"]);

const CRAFT = /\bfor Best (?:Cinematography|(?:Film )?Editing|Costume|Art|Production|Original Screenplay|Writing)/;

/** The very best known films: who plays in one, wrote its book, scored or directed it, or won by it. */
function isKnownByFilm({ relation, values }: Fact, answer: Value): boolean {
  const { work, trade, prize } = values;
  if (work === undefined || !isBestKnown(work.text, Number(values.year?.text) || null)) return false;
  if (relation === "prize-won") return !CRAFT.test(prize?.text ?? "");
  const isOfLights = relation !== "credit" || OF_THE_LIGHTS.has(trade?.text ?? "");
  return ["role-in", "drawn-from", "film-by", "credit"].includes(relation) && answer.key !== work.key && isOfLights;
}

/** Nobody doubts which film is whose where the film is famous and the others, to be fair, are not. */
const isKnownAsFilm = ({ relation, values }: Fact, answer: Value) =>
  relation === "film-by" && answer.key === values.work?.key && isFamous(answer.text, Number(values.year?.text) || null);

/** In articles that name many films: what everybody knows who has heard of the film. */
export const knownToAll: EarlyGate = {
  name: "known-to-all",
  stops: ({ fact, answer, ask }, { article }: Scope) =>
    OF_HISTORY.includes(article.kind) &&
    ask.answer !== "year" &&
    (isKnownByFilm(fact, answer) || isKnownAsFilm(fact, answer)),
};
