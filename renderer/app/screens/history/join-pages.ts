import type { SessionSummary } from "../../../../electron/api/contract/data.ts";

type Page = { readonly total: number; readonly sessions: SessionSummary[] };

/** Two pages as one list, newest first, each game once, as the later answer tells it; the later total holds. */
export function joinPages(later: Page, earlier: Page): Page {
  const byId = new Map([...earlier.sessions, ...later.sessions].map((session) => [session.id, session]));
  const sessions = [...byId.values()].sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
  return { total: later.total, sessions };
}
