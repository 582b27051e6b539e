import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Statements whose text depends on what is asked for, each prepared once. */
export function createStatements(db: DatabaseSync): (sql: string) => StatementSync {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}
