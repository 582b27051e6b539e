import type { NightEvent } from "../../game/night/events.ts";
import type { HostView } from "../../game/night/host-view.ts";
import type { NightPlan } from "../../game/night/plan.ts";
import type { Result } from "../../questions/result.ts";
import type { Log } from "../platform/log.ts";
import type { Interfaces } from "./network/adapters.ts";

/** What the host's server needs from the rest of the house; `app/` gives it the storage, each shell the rest. */

/** What a night is beside its events. */
export type NightRecord = {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly club: string;
  readonly rehearsal: boolean;
  readonly openedAt: number;
  /** 32 bytes in hex; the order of options follows from it. */
  readonly secret: string;
  readonly pin: string;
  readonly stageKey: string;
  readonly wifi: { readonly name: string; readonly password: string } | null;
  readonly address: string;
  readonly port: number;
};

/** SHA-256 of a phone's token in hex, and the seat that it was given. */
export type TokenRow = { readonly hash: string; readonly seat: string };

/** What is to be written at once. */
export type NightBatch = {
  /** Written with the first event. */
  readonly record: NightRecord;
  /** Number of the first of `events`. */
  readonly from: number;
  readonly events: readonly NightEvent[];
  readonly tokens: readonly TokenRow[];
  /** Hashes of tokens that let nobody in any more. */
  readonly dropped: readonly string[];
};

export type KeptNight = {
  readonly record: NightRecord;
  readonly events: readonly NightEvent[];
  readonly tokens: readonly TokenRow[];
};

export type NightEnd = {
  readonly nightId: string;
  /** Null where the end was taken back. */
  readonly endedAt: number | null;
  readonly results: readonly {
    readonly seat: string;
    readonly name: string;
    readonly place: number;
    readonly points: number;
  }[];
  /** Ids of the questions that were put to the room. */
  readonly questionIds: readonly string[];
};

export type NightKeeper = {
  readonly write: (batch: NightBatch) => Result<unknown>;
  readonly read: (nightId: string) => Result<KeptNight>;
  /** The newest night that was opened and has not ended. */
  readonly unfinished: () => Result<KeptNight | null>;
  readonly moved: (nightId: string, address: string, port: number) => Result<unknown>;
  readonly finish: (end: NightEnd) => Result<unknown>;
  /** Forgets a night with all of its events: a rehearsal that is over. */
  readonly forget: (nightId: string) => Result<unknown>;
};

export type PlanKeeper = {
  readonly get: (id: string) => Result<{ readonly plan: NightPlan; readonly club: string }>;
  readonly secretOf: (id: string) => string | null;
};

/** Keeps the laptop awake; false where this shell cannot. */
export type StayAwake = (awake: boolean) => boolean;

export type NightPorts = {
  readonly nights: NightKeeper;
  readonly plans: PlanKeeper;
  /** The folder of the built interface. */
  readonly pages: string;
  /** The folder of pictures, sounds and clips. */
  readonly media: string;
  readonly interfaces: () => Interfaces;
  readonly stayAwake: StayAwake;
  /** A name that the server answers to beside its addresses, and shows instead of them; null for none. */
  readonly hostName: string | null;
  readonly onView: (view: HostView | null) => void;
  readonly log: Log;
};
