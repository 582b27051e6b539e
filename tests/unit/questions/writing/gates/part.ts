import { readArticle } from "../../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../../questions/facts/find-facts.ts";
import type { Value } from "../../../../../questions/facts/model.ts";
import { plays } from "../../../../../questions/facts/relations/plays.ts";
import type { Draft, Option } from "../../../../../questions/writing/draft.ts";
import { type Scope, scopeOf } from "../../../../../questions/writing/scope.ts";

type Part = {
  readonly title?: string;
  readonly character: string;
  readonly actor: string;
  readonly wrong: readonly string[];
  /** Which of the two is asked for. */
  readonly asks?: "actor" | "character";
  readonly plot?: string;
  readonly nation?: string;
};

const value = (type: Value["type"], text: string): Value => ({ type, text, key: text.toLowerCase(), mention: null });

const option = (text: string): Option => ({
  text,
  key: text.toLowerCase(),
  from: "article",
  named: { whole: 1, surname: 1 },
  prominence: null,
  place: 0,
});

/** A question about who plays whom in a film, American unless said otherwise,, as the gates see it. */
export function partIn(part: Part): { readonly draft: Draft; readonly scope: Scope } {
  const { title = "The Glass Harbour", character, actor, wrong, asks = "actor", plot = "", nation = "American" } = part;
  const lead = `${title} is a 2013 ${nation} drama film. It tells of a town beside a river, and of the people who stay there. ${"The boats are old and the winter is long. ".repeat(6)}`;
  const read = readArticle(`# ${title}\n\n${lead}\n\n## Plot\n\n${plot}${character} waits.\n`, "film.md");
  if (!read.ok) throw new Error(read.message);
  const findings = findFacts(read.value);
  const [reading] = findings.readings;
  const ask = plays.asks.find(({ answer }) => answer === asks);
  if (reading === undefined || ask === undefined) throw new Error("nothing was read");
  const values = { character: value("character", character), actor: value("person", actor) };
  const stem = { text: "?", italics: [], slots: [asks === "actor" ? "character" : "actor"] };
  const fact = { relation: plays.name, values, modality: "asserted" as const, reading, also: [] };
  const answer = values[asks];
  const draft: Draft = {
    ...{ fact, relation: plays, ask, stem, answer, key: answer.text },
    ...{ wrong: wrong.map(option), candidates: [], id: "id" },
  };
  return { draft, scope: scopeOf(findings) };
}
