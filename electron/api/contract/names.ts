/**
 * The names alone, without the schemas: all that a preload may carry. `calls.ts` and `events.ts` do not compile when
 * a name is missing or one too many.
 */
export const CALL_NAMES = [
  "app.info",
  "settings.get",
  "settings.change",
  "packs.list",
  "packs.get",
  "packs.article",
  "packs.remove",
  "questions.flag",
  "questions.flagged",
  "library.search",
  "library.counts",
  "library.alike",
  "library.get",
  "library.change",
  "library.save",
  "library.revert",
  "library.add",
  "library.undo",
  "library.redo",
  "library.history",
  "files.choose",
  "files.save-pdf",
  "media.add",
  "imports.add",
  "imports.fields",
  "imports.left-out",
  "imports.keep",
  "imports.drop",
  "exports.write",
  "writer.write",
  "writer.cancel",
  "sessions.append",
  "sessions.get",
  "sessions.unfinished",
  "sessions.list",
  "sessions.standing",
  "backup.make",
  "backup.piece",
  "backup.list",
  "backup.add",
  "backup.look",
  "backup.restore",
  "backup.drop",
  "persons.list",
  "persons.add",
  "persons.change",
  "persons.be",
  "persons.remove",
  "nights.list",
  "nights.get",
  "nights.save",
  "nights.copy",
  "nights.remove",
  "nights.build",
  "nights.swap",
  "nights.print",
  "nights.held",
  "nights.results",
  "nights.season",
  "night.adapters",
  "night.open",
  "night.reopen",
  "night.current",
  "night.command",
  "night.close",
  "night.stage",
  "night.doctor",
  "night.rehearse",
  "practice.overview",
  "practice.save-deck",
  "practice.remove-deck",
  "practice.team",
  "practice.begin",
  "practice.next",
  "practice.review",
  "practice.end",
  "practice.suspend",
  "practice.bury",
  "practice.undo",
  "practice.trouble",
  "statistics.summary",
  "statistics.days",
  "statistics.totals",
  "statistics.games",
  "statistics.nights",
  "statistics.due",
] as const;
export type CallName = (typeof CALL_NAMES)[number];

const EVENT_NAMES = [
  "app.changed",
  "writer.progress",
  "storage.notice",
  "storage.notice-over",
  "menu.command",
  "night.view",
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

const callNames: ReadonlySet<string> = new Set(CALL_NAMES);
const eventNames: ReadonlySet<string> = new Set(EVENT_NAMES);

export function isCallName(name: unknown): name is CallName {
  return typeof name === "string" && callNames.has(name);
}

export function isEventName(name: unknown): name is EventName {
  return typeof name === "string" && eventNames.has(name);
}
