import type { Article } from "../article/model.ts";
import { consolidate } from "../facts/consolidate.ts";
import type { Findings } from "../facts/find-facts.ts";
import type { Fact, Reading, Value } from "../facts/model.ts";
import { type Relation, relation } from "../facts/relation.ts";
import { layOut, type PlacedRow } from "./lay-out.ts";
import { spoken, type Table } from "./read-table.ts";
import type { Column, FactSpec, TableAsk, TableSchema } from "./schema.ts";

/** What a table says: facts with the rows that say it, and the ways in which its schema asks for them. */
export type TableFindings = Findings & {
  readonly relations: ReadonlyMap<string, Relation>;
  readonly specs: ReadonlyMap<Relation["asks"][number], TableAsk>;
  readonly rowOf: ReadonlyMap<Reading, PlacedRow>;
};

export function factsOfTable(table: Table): TableFindings {
  const { schema } = table;
  const { article, placed } = layOut(table);
  const readings = placed.map((one, index) => readingOf(one, index, article));
  const rowOf = new Map(placed.flatMap((one, index) => (readings[index] ? [[readings[index], one] as const] : [])));
  const specs = new Map<Relation["asks"][number], TableAsk>();
  const relations = new Map(schema.facts.map((fact) => [fact.relation, relationOf(fact, specs)]));
  const facts = consolidate([...rowOf].flatMap(([reading, { row }]) => factsIn(row, reading, schema)));
  return { article, readings, entities: [], facts, relations, specs, rowOf };
}

/** Nothing is looked for in a row: its columns say what everything is. */
function readingOf({ sentence, section }: PlacedRow, index: number, article: Article): Reading {
  const text = article.text.slice(sentence.start, sentence.end);
  return { index, sentence, section, paragraph: index, text, mentions: [], mask: "", words: new Set() };
}

function factsIn(row: PlacedRow["row"], reading: Reading, schema: TableSchema): Fact[] {
  return schema.facts.flatMap(({ relation: name, slots, when }): Fact[] => {
    if (!isMeant(row, when) || slots.some((slot) => (row[slot] ?? []).length === 0)) return [];
    const columns = schema.columns.filter((column) => slots.includes(column.name));
    const values = Object.fromEntries(
      columns.map((column) => [column.name, cellValue(row[column.name] ?? [], column)]),
    );
    return [{ relation: name, values, modality: "asserted", reading, also: [] }];
  });
}

function isMeant(row: PlacedRow["row"], when: FactSpec["when"]): boolean {
  return Object.entries(when).every(([name, wanted]) => (row[name] ?? []).some((value) => wanted.includes(value)));
}

/** What stands in a cell, as it is said and as it is compared. */
export function cellValue(values: readonly string[], { type }: Column): Value {
  const text = spoken(values);
  return { type: type === "year" ? "date" : type, text, key: keyOf(text), mention: null };
}

export const keyOf = (text: string) => text.toLowerCase().replace(/^the /, "");

/** The schema's words as the writer knows them. */
function relationOf(
  { relation: name, topic, asks }: FactSpec,
  specs: Map<Relation["asks"][number], TableAsk>,
): Relation {
  const made = asks.map((spec) => {
    const ask = { answer: spec.answer, stems: spec.stems, many: spec.many, aspect: spec.answer };
    specs.set(ask, spec);
    return ask;
  });
  return relation({ name, topic, patterns: [], asks: made, samples: { match: [], miss: [] } });
}
