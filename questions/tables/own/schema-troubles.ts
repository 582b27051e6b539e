import { z } from "zod";
import type { LeftOut, LeftOutCode } from "../../formats/model.ts";
import type { tableSchema } from "../schema.ts";

type Issue = NonNullable<ReturnType<typeof tableSchema.safeParse>["error"]>["issues"][number];
type Said = { readonly code: LeftOutCode; readonly detail?: string; readonly source?: string };

/** What a custom check of the schema says of itself. */
const paramsSchema = z.object({ why: z.enum(["undeclared", "twice"]), name: z.string() });

/**
 * What is wrong with a schema, one entry for each place: `detail` says where ("facts 1, asks 2, stems"), `source` what may
 * stand there instead, where that is a short list.
 */
export function schemaTroubles(issues: readonly Issue[], schema: unknown): LeftOut[] {
  return issues
    .flatMap((issue) => said(issue, schema))
    .map(({ code, detail = "", source = "" }, index) => {
      return { place: { unit: "schema", number: index + 1 }, code, detail, source };
    });
}

function said(issue: Issue, schema: unknown): Said[] {
  const detail = placeOf(issue.path);
  switch (issue.code) {
    case "invalid_type":
      if (valueAt(schema, issue.path) === undefined) return [{ code: "schema-missing", detail }];
      return [{ code: "schema-type", detail, source: issue.expected }];
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "schema-unknown", detail: placeOf([...issue.path, key]) }));
    case "invalid_value":
      if (valueAt(schema, issue.path) === undefined) return [{ code: "schema-missing", detail }];
      return [{ code: "schema-value", detail, source: issue.values.map(String).join(" · ") }];
    case "too_small":
    case "too_big":
      return [{ code: "schema-length", detail, source: boundOf(issue) }];
    case "custom": {
      const params = paramsSchema.safeParse(issue.params);
      if (!params.success) return [{ code: "schema-type", detail }];
      const { why, name } = params.data;
      return [{ code: why === "twice" ? "schema-twice" : "schema-undeclared", detail: name }];
    }
    default:
      return [{ code: "schema-name", detail }];
  }
}

/** "≥ 10", "≤ 200" */
function boundOf(issue: Extract<Issue, { code: "too_small" | "too_big" }>): string {
  return issue.code === "too_small" ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

/** ["facts", 0, "asks", 1, "stems"] -> "facts 1, asks 2, stems" */
function placeOf(path: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (const part of path) {
    if (typeof part === "number" && words.length > 0) words.push(`${words.pop()} ${part + 1}`);
    else words.push(String(part));
  }
  return words.join(", ");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => {
    if (Array.isArray(at)) return at[Number(part)];
    const entries = z.record(z.string(), z.unknown()).safeParse(at);
    return entries.success ? entries.data[String(part)] : undefined;
  }, value);
}
