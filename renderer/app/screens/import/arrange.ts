import { TABLE_FORMAT } from "../../../../questions/tables/schema.ts";

/** What the files that somebody gave are: questions, a table of facts with its schema, or the schema alone. */
export type Arranged =
  | { readonly kind: "questions"; readonly file: File }
  | { readonly kind: "table"; readonly table: File; readonly schema: File }
  | { readonly kind: "schema"; readonly schema: File };

/** What was given before and waits for its other half. */
export type Held = { readonly table: File } | { readonly schema: File } | null;

/** Finds out what belongs together; null where there is no file at all. */
export async function arrange(files: readonly File[], held: Held): Promise<Arranged | null> {
  const kinds = await Promise.all(files.map(isSchema));
  const schema = files.find((_, place) => kinds[place]);
  const other = files.find((_, place) => !kinds[place]);
  if (schema !== undefined) {
    const table = other ?? (held !== null && "table" in held ? held.table : undefined);
    return table === undefined ? { kind: "schema", schema } : { kind: "table", table, schema };
  }
  if (other === undefined) return null;
  return held !== null && "schema" in held
    ? { kind: "table", table: other, schema: held.schema }
    : { kind: "questions", file: other };
}

/** What a schema calls itself stands near its beginning. */
const LOOKED_AT = 64 * 1024;

async function isSchema(file: File): Promise<boolean> {
  if (/\.schema\.json$/i.test(file.name)) return true;
  if (!/\.json$/i.test(file.name)) return false;
  const start = await file
    .slice(0, LOOKED_AT)
    .text()
    .catch(() => "");
  return start.includes(`"${TABLE_FORMAT}"`);
}
