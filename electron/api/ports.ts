import type { HotSeatEvent } from "../../game/hot-seat/model.ts";
import type { NightPlan } from "../../game/night/plan.ts";
import type { Deck } from "../../game/practice/deck.ts";
import type { CardRef } from "../../game/practice/events.ts";
import type { SoloEvent } from "../../game/solo/model.ts";
import type { Pack, Question } from "../../questions/model.ts";
import type { Result } from "../../questions/result.ts";
import type { BackupPreview, KeptBackup } from "./contract/backups.ts";
import type { CallInput, CallOutput } from "./contract/calls.ts";
import type { FailureCode } from "./contract/codes.ts";
import type { Notice, PackSummary, Settings } from "./contract/data.ts";
import type { StoredHotSeat } from "./contract/hot-seats.ts";
import type {
  LibraryAdd,
  LibraryChange,
  LibraryCounts,
  LibraryDone,
  LibraryHistory,
  LibraryPage,
  LibraryQuery,
  LibraryRow,
  LibrarySearch,
  LibraryTarget,
} from "./contract/library.ts";
import type {
  BuildRequest,
  HeldNight,
  NightResultsData,
  PlanSummary,
  PrintData,
  StoredPlan,
  SwapRequest,
} from "./contract/nights.ts";
import type { Person } from "./contract/persons.ts";
import type { ReviewInput, TroubleCard, Turn } from "./contract/practice.ts";

/** What the handlers need from the rest of the house. The storage, the writer and each shell give it to them. */

type Answer<T> = Result<T, FailureCode>;

export type SettingsPort = {
  readonly get: () => Answer<Settings>;
  readonly change: (change: Partial<Settings>) => Answer<Settings>;
};

export type PacksPort = {
  readonly list: () => Answer<PackSummary[]>;
  readonly programme: () => Answer<CallOutput<"packs.programme">>;
  readonly get: (packId: string) => Answer<Pack>;
  readonly article: (packId: string) => Answer<CallOutput<"packs.article">>;
  readonly home: (questionId: string) => Answer<CallOutput<"packs.home">>;
  readonly flag: (packId: string, questionId: string, flagged: boolean) => Answer<Record<never, never>>;
  readonly flagged: (packId: string) => Answer<CallOutput<"questions.flagged">>;
};

/** The packs that were written when the program was built. */
export type CollectionPort = {
  /** Resolves when all of them stand in the store, or cannot. */
  readonly ready: () => Promise<void>;
};

export type LibraryPort = {
  readonly search: (search: LibrarySearch) => Answer<LibraryPage>;
  readonly counts: (query: LibraryQuery) => Answer<LibraryCounts>;
  readonly alike: () => Promise<Answer<CallOutput<"library.alike">>>;
  readonly get: (number: number) => Answer<LibraryRow>;
  readonly change: (target: LibraryTarget, change: LibraryChange) => Promise<Answer<LibraryDone>>;
  /** Takes a pack away with all its questions, as a step that can be taken back. */
  readonly removePack: (packId: string) => Promise<Answer<LibraryDone>>;
  readonly save: (number: number, question: Question) => Answer<LibraryRow>;
  readonly revert: (number: number) => Answer<LibraryRow>;
  readonly add: (wanted: LibraryAdd) => Answer<LibraryRow>;
  readonly undo: () => Promise<Answer<LibraryDone>>;
  readonly redo: () => Promise<Answer<LibraryDone>>;
  readonly history: () => Answer<LibraryHistory>;
};

export type SessionsPort = {
  readonly append: (sessionId: string, from: number, events: readonly SoloEvent[]) => Answer<{ stored: number }>;
  readonly get: (sessionId: string) => Answer<CallOutput<"sessions.get">>;
  readonly unfinished: () => Answer<CallOutput<"sessions.unfinished">>;
  readonly list: (limit: number, offset: number) => Answer<CallOutput<"sessions.list">>;
  readonly recent: () => Answer<CallOutput<"sessions.recent">>;
  readonly standing: (sessionId: string) => Answer<CallOutput<"sessions.standing">>;
};

/** Pictures, sounds and clips of questions. */
export type MediaPort = {
  readonly add: (part: CallInput<"media.add">) => Promise<Answer<CallOutput<"media.add">>>;
};

/** Files of questions on their way in: shown before any of them is kept. */
export type ImportsPort = {
  readonly add: (part: CallInput<"imports.add">) => Promise<Answer<CallOutput<"imports.add">>>;
  readonly fields: (choice: CallInput<"imports.fields">) => Promise<Answer<CallOutput<"imports.fields">>>;
  readonly mend: (row: CallInput<"imports.mend">) => Promise<Answer<CallOutput<"imports.mend">>>;
  readonly leftOut: (importId: string) => Promise<Answer<CallOutput<"imports.left-out">>>;
  readonly keep: (importId: string, title: string) => Promise<Answer<PackSummary>>;
  readonly drop: (importId: string) => void;
};

/** One file of everything, out and in. */
export type BackupsPort = {
  readonly make: () => Promise<Answer<CallOutput<"backup.make">>>;
  readonly piece: (id: string, from: number) => Promise<Answer<CallOutput<"backup.piece">>>;
  readonly list: () => Promise<Answer<KeptBackup[]>>;
  readonly add: (part: CallInput<"backup.add">) => Promise<Answer<BackupPreview | null>>;
  readonly look: (file: string) => Promise<Answer<BackupPreview>>;
  readonly restore: (id: string) => Promise<Answer<Record<never, never>>>;
  readonly drop: (id: string) => Promise<void>;
};

/** The people of this computer, and who of them is at it. */
export type PersonsPort = {
  readonly list: () => Answer<CallOutput<"persons.list">>;
  readonly add: (person: CallInput<"persons.add">) => Answer<Person>;
  readonly change: (person: CallInput<"persons.change">) => Answer<Person>;
  readonly be: (id: number) => Promise<Answer<Record<never, never>>>;
  readonly remove: (id: number) => Answer<Record<never, never>>;
};

/** Games that several people play at this computer. */
export type HotSeatsPort = {
  readonly append: (gameId: string, from: number, events: readonly HotSeatEvent[]) => Answer<{ stored: number }>;
  readonly unfinished: () => Answer<StoredHotSeat | null>;
};

/** Questions on their way out. */
export type ExportsPort = {
  readonly write: (request: CallInput<"exports.write">) => Answer<CallOutput<"exports.write">>;
};

export type WriterPort = {
  readonly write: (job: CallInput<"writer.write">) => Promise<Answer<PackSummary>>;
  readonly cancel: (jobId: string) => void;
  /** Resolves when the first built-in pack stands in the store, or cannot. */
  readonly builtInReady: () => Promise<void>;
};

export type NightPlansPort = {
  readonly list: () => Answer<PlanSummary[]>;
  readonly get: (id: string) => Answer<StoredPlan>;
  readonly save: (plan: NightPlan, club: string) => Answer<PlanSummary>;
  readonly remove: (id: string) => Answer<Record<never, never>>;
};

/** Nights made of the packs that are there. */
export type NightBuilderPort = {
  readonly build: (request: BuildRequest) => Answer<NightPlan>;
  readonly swap: (request: SwapRequest) => Answer<NightPlan>;
};

/** What is left of nights: on paper before, in tables after. */
export type NightRecordsPort = {
  readonly print: (planId: string) => Answer<PrintData>;
  /** Newest first. */
  readonly held: () => Answer<HeldNight[]>;
  readonly results: (nightId: string) => Answer<NightResultsData>;
  readonly season: (club: string) => Answer<CallOutput<"nights.season">>;
};

/** The host's server; one night is open at a time, or none. */
export type NightPort = {
  readonly adapters: () => CallOutput<"night.adapters">;
  readonly open: (request: CallInput<"night.open">) => Promise<Answer<CallOutput<"night.open">>>;
  readonly reopen: (nightId: string) => Promise<Answer<CallOutput<"night.reopen">>>;
  readonly current: () => CallOutput<"night.current">;
  readonly command: (command: CallInput<"night.command">["command"]) => Promise<Answer<Record<never, never>>>;
  readonly close: (end: boolean) => Promise<Answer<Record<never, never>>>;
  readonly doctor: () => Promise<CallOutput<"night.doctor">>;
  readonly rehearse: (phones: number) => Answer<CallOutput<"night.rehearse">>;
};

/** Spaced repetition of one person. */
export type PracticePort = {
  readonly overview: () => Answer<CallOutput<"practice.overview">>;
  readonly saveDeck: (deck: Deck) => Answer<Record<never, never>>;
  readonly removeDeck: (deckId: string) => Answer<Record<never, never>>;
  readonly setTeam: (team: string | null) => Answer<Record<never, never>>;
  readonly begin: (sessionId: string, deckId: string) => Answer<Turn>;
  readonly next: (sessionId: string, first: CardRef | null) => Answer<Turn>;
  readonly review: (review: ReviewInput) => Answer<Turn>;
  readonly end: (sessionId: string) => Answer<Record<never, never>>;
  readonly suspend: (card: CardRef, suspended: boolean) => Answer<Record<never, never>>;
  readonly bury: (card: CardRef) => Answer<Record<never, never>>;
  readonly undo: () => Answer<CallOutput<"practice.undo">>;
  readonly trouble: () => Answer<TroubleCard[]>;
};

/** What was played and practised, added up. */
export type StatisticsPort = {
  readonly summary: () => Answer<CallOutput<"statistics.summary">>;
  readonly days: () => Answer<CallOutput<"statistics.days">>;
  readonly totals: () => Answer<CallOutput<"statistics.totals">>;
  readonly games: () => Answer<CallOutput<"statistics.games">>;
  readonly nights: () => Answer<CallOutput<"statistics.nights">>;
  readonly due: () => Answer<CallOutput<"statistics.due">>;
};

export type Ports = {
  readonly collection: CollectionPort;
  readonly version: string;
  readonly dataFolder: string;
  readonly notices: () => readonly Notice[];
  readonly settings: SettingsPort;
  readonly packs: PacksPort;
  readonly library: LibraryPort;
  readonly sessions: SessionsPort;
  readonly media: MediaPort;
  readonly imports: ImportsPort;
  readonly exports: ExportsPort;
  readonly backups: BackupsPort;
  readonly persons: PersonsPort;
  readonly hotSeats: HotSeatsPort;
  readonly writer: WriterPort;
  readonly nightPlans: NightPlansPort;
  readonly nightBuilder: NightBuilderPort;
  readonly nightRecords: NightRecordsPort;
  readonly night: NightPort;
  readonly practice: PracticePort;
  readonly statistics: StatisticsPort;
  /** Shows the stage in a window of its own, where the shell has windows. */
  readonly showStage: (url: string) => boolean;
  /** Saves what the window shows as a PDF where the person says; `name` is offered. */
  readonly savePdf: (name: string) => Promise<Answer<CallOutput<"files.save-pdf">>>;
  /** The system's dialog, where the shell has one. */
  readonly chooseFile: () => Promise<Answer<CallOutput<"files.choose">>>;
};
