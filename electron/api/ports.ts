import type { SoloEvent } from "../../game/solo/model.ts";
import type { Pack } from "../../questions/model.ts";
import type { Result } from "../../questions/result.ts";
import type { CallInput, CallOutput } from "./contract/calls.ts";
import type { FailureCode } from "./contract/codes.ts";
import type { Notice, PackSummary, Settings } from "./contract/data.ts";

/** What the handlers need from the rest of the house. The storage, the writer and each shell give it to them. */

type Answer<T> = Result<T, FailureCode>;

export type SettingsPort = {
  readonly get: () => Answer<Settings>;
  readonly change: (change: Partial<Settings>) => Answer<Settings>;
};

export type PacksPort = {
  readonly list: () => Answer<PackSummary[]>;
  readonly get: (packId: string) => Answer<Pack>;
  readonly article: (packId: string) => Answer<CallOutput<"packs.article">>;
  readonly remove: (packId: string) => Answer<Record<never, never>>;
  readonly flag: (packId: string, questionId: string, flagged: boolean) => Answer<Record<never, never>>;
  readonly flagged: (packId: string) => Answer<CallOutput<"questions.flagged">>;
};

export type SessionsPort = {
  readonly append: (sessionId: string, from: number, events: readonly SoloEvent[]) => Answer<{ stored: number }>;
  readonly get: (sessionId: string) => Answer<CallOutput<"sessions.get">>;
  readonly unfinished: () => Answer<CallOutput<"sessions.unfinished">>;
  readonly list: (limit: number, offset: number) => Answer<CallOutput<"sessions.list">>;
  readonly standing: (sessionId: string) => Answer<CallOutput<"sessions.standing">>;
};

export type WriterPort = {
  readonly write: (job: CallInput<"writer.write">) => Promise<Answer<PackSummary>>;
  readonly cancel: (jobId: string) => void;
  /** Resolves when the built-in packs stand in the store, or cannot. */
  readonly builtInReady: () => Promise<void>;
};

export type Ports = {
  readonly version: string;
  readonly dataFolder: string;
  readonly notices: () => readonly Notice[];
  readonly settings: SettingsPort;
  readonly packs: PacksPort;
  readonly sessions: SessionsPort;
  readonly writer: WriterPort;
  /** The system's dialog, where the shell has one. */
  readonly chooseFile: () => Promise<Answer<CallOutput<"files.choose">>>;
};
