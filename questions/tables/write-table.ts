import type { Article } from "../article/model.ts";
import { groupBy } from "../group.ts";
import { type ChoiceQuestion, type Difficulty, PACK_VERSION } from "../model.ts";
import { personCalled } from "../pools/index.ts";
import type { WritingReport } from "../report.ts";
import type { WrittenPack } from "../write-pack.ts";
import { attempt } from "../writing/ask.ts";
import type { Draft } from "../writing/draft.ts";
import { finishAll } from "../writing/finish.ts";
import { GENERAL_GATES } from "../writing/gates/index.ts";
import { type Scope, scopeOf } from "../writing/scope.ts";
import { counted } from "../writing/write-questions.ts";
import { factsOfTable, type TableFindings } from "./facts.ts";
import { decadeOf } from "./lay-out.ts";
import type { Row, Table } from "./read-table.ts";
import { spoken, yearOf } from "./read-table.ts";
import type { TableSchema } from "./schema.ts";
import { wrongOptionsOf } from "./wrong-options.ts";

export type WrittenTable = { readonly pack: WrittenPack; readonly article: Article; readonly report: WritingReport };

/** table -> facts -> questions -> pack, by the same writer that reads articles. The same table gives the same pack. */
export function writeTable(table: Table): WrittenTable {
  const { schema } = table;
  const findings = factsOfTable(table);
  const scope = scopeOf(findings);
  const { drafts, thrownAway, candidates } = draftsOf(findings, schema, scope);
  const questions = finishAll(drafts, scope).map((question, index) => {
    const draft = drafts[index];
    return draft === undefined ? question : marked(question, draft, findings, schema);
  });
  const { article, facts } = findings;
  const { title } = schema;
  return {
    article,
    pack: { format: "marquee-pack", version: PACK_VERSION, title, sources: [article.source], questions },
    report: {
      words: 0,
      sentences: table.rows.length,
      facts: facts.length,
      candidates,
      questions: questions.length,
      thrownAway,
      leftOut: {},
    },
  };
}

/** One draft for each fact and direction, none that asks what another asks in the same words. */
function draftsOf(findings: TableFindings, schema: TableSchema, scope: Scope) {
  const how = { wrong: wrongOptionsOf(findings, schema), isNever: () => false, early: [], gates: GENERAL_GATES };
  const drafts: Draft[] = [];
  const stopped: string[] = [];
  let candidates = 0;
  const prompts = new Set<string>();
  for (const fact of findings.facts) {
    const relation = findings.relations.get(fact.relation);
    if (relation === undefined) continue;
    for (const asks of groupBy(relation.asks, (ask) => ask.answer).values()) {
      for (const ask of asks) {
        const tried = attempt(fact, relation, ask, scope, how);
        if (tried === null) continue;
        candidates += 1;
        if ("stopped" in tried) {
          stopped.push(tried.stopped);
          continue;
        }
        const { draft } = tried;
        if (prompts.has(draft.stem.text)) stopped.push("same-fact");
        else {
          prompts.add(draft.stem.text);
          drafts.push(draft);
        }
        break;
      }
    }
  }
  return { drafts, candidates, thrownAway: counted(stopped) };
}

/** What a table knows better than the text of a row does: how hard it is, and by which tags it is found. */
function marked(question: ChoiceQuestion, draft: Draft, findings: TableFindings, schema: TableSchema): ChoiceQuestion {
  const row = findings.rowOf.get(draft.fact.reading)?.row ?? {};
  const harder = findings.specs.get(draft.ask)?.harder ?? 0;
  return { ...question, difficulty: difficultyOf(row, draft, schema, harder), tags: tagsOf(row, schema) };
}

function difficultyOf(row: Row, { answer, key }: Draft, { fame }: TableSchema, harder: number): Difficulty {
  const known = Number((fame === undefined ? undefined : row[fame]?.[0]) ?? personCalled(key)?.prominence ?? 2);
  const score = 3 - known + harder / 2 + (answer.type === "date" ? 0.5 : 0);
  if (score < 1 && answer.type !== "date") return "easy";
  return score < 2 ? "medium" : "hard";
}

/** "decade:1990s", "country:France", "film:The Piano": what questions are found by. */
function tagsOf(row: Row, schema: TableSchema): string[] {
  const { film, year, country, tags } = schema;
  const decade = decadeOf(row, schema);
  const title = film === undefined ? "" : spoken(row[film] ?? []);
  const dated = yearOf(row, year) === null ? title : `${title} (${yearOf(row, year)})`;
  return [
    ...(decade === null ? [] : [`decade:${decade}`]),
    ...(country === undefined ? [] : (row[country] ?? []).map((name) => `country:${name}`)),
    ...(title === "" ? [] : [`film:${dated.slice(0, 75)}`]),
    ...tags,
  ];
}
