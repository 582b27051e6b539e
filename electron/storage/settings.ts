import { z } from "zod";
import { ok } from "../../questions/result.ts";
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from "../api/contract/data.ts";
import type { SettingsPort } from "../api/ports.ts";
import type { Store } from "./store.ts";

const rowsSchema = z.array(z.object({ name: z.string(), value: z.string() }));

/** One row a setting: a setting that a later version adds finds its default, one that it drops is not read. */
export function createSettings(store: Store, person: number): SettingsPort {
  const select = store.db.prepare("SELECT name, value FROM settings WHERE person = ?");
  const upsert = store.db.prepare(
    "INSERT INTO settings (person, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  );
  const read = (): Settings => merge(rowsSchema.parse(select.all(person)));
  return {
    get: () => store.attempt(() => ok(read())),
    change: (change) =>
      store.transaction(() => {
        for (const [name, value] of Object.entries(change)) {
          if (value !== undefined) upsert.run(person, name, JSON.stringify(value));
        }
        return ok(read());
      }),
  };
}

/** Each stored value where it still means something, the default elsewhere. */
function merge(rows: z.infer<typeof rowsSchema>): Settings {
  const stored = new Map(rows.map((row) => [row.name, row.value]));
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const text = stored.get(name);
    if (text === undefined) continue;
    const value = schema.safeParse(parseJson(text));
    if (value.success) settings[name] = value.data;
  }
  return settingsSchema.parse(settings);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
