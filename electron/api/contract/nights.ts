import { z } from "zod";
import { THEMES } from "../../../game/night/build/model.ts";
import { hostViewSchema } from "../../../game/night/host-view.ts";
import { answerShownSchema, verdictSchema } from "../../../game/night/messages.ts";
import { closestSchema, planSchema, roundSchema } from "../../../game/night/plan.ts";
import { difficultySchema, KINDS, mediaSchema, proofSchema } from "../../../questions/model.ts";
import { idSchema } from "./data.ts";

/** The records of quiz nights that cross the bridge; plan, commands and view are the game's own. */

/** Name of the club that a night is for; what it heard lately is kept from it. Empty where there is none. */
export const clubSchema = z.string().max(80);

export const planSummarySchema = z.object({
  id: idSchema,
  title: z.string(),
  subtitle: z.string(),
  club: z.string(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  changedAt: z.number(),
  rounds: z.int(),
  questions: z.int(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

export const storedPlanSchema = z.object({ plan: planSchema, club: clubSchema });
export type StoredPlan = z.infer<typeof storedPlanSchema>;

/** A night that was opened once. */
export const heldNightSchema = z.object({
  id: idSchema,
  planId: z.string(),
  title: z.string(),
  club: z.string(),
  openedAt: z.number(),
  /** Null while it can be taken up again. */
  endedAt: z.number().nullable(),
  teams: z.int(),
  /** First of those on the first place; null before the end. */
  winner: z.string().nullable(),
});
export type HeldNight = z.infer<typeof heldNightSchema>;

export const ADAPTER_KINDS = ["wifi", "ethernet", "other", "virtual", "vpn", "link-local", "loopback"] as const;

/** A way into the network, the likely one first in its list. */
export const adapterSchema = z.object({
  /** As the system calls it: "wlan0", "Ethernet 2". */
  name: z.string(),
  address: z.string(),
  kind: z.enum(ADAPTER_KINDS),
  /** Phones in the room can probably reach it. */
  likely: z.boolean(),
});
export type Adapter = z.infer<typeof adapterSchema>;

/** The room's Wi-Fi as the host typed it; an empty password is an open network. */
export const wifiSchema = z.object({ name: z.string().min(1).max(32), password: z.string().max(63) });

/** The open night and what only the host's window needs to know of it. */
export const openNightSchema = z.object({
  view: hostViewSchema,
  /** The stage's page with its key: for the host alone. */
  stageUrl: z.string(),
  /** Text of the QR code that joins the Wi-Fi; null where the host typed none. */
  wifiCode: z.string().nullable(),
  /** The laptop is kept from sleeping. */
  awake: z.boolean(),
  rehearsal: z.boolean(),
  /** Phones of the rehearsal that play by themselves. */
  simulated: z.int(),
});
export type OpenNight = z.infer<typeof openNightSchema>;

export const DOCTOR_CODES = [
  "reachable",
  "no-network",
  "wrong-adapter",
  "address-gone",
  "not-answering",
  "refused",
  "firewall-likely",
  "phones-connected",
  "no-phone-yet",
  "isolation-possible",
  "mobile-data",
] as const;
export type DoctorCode = (typeof DOCTOR_CODES)[number];

/** What the doctor found, the most pressing first. */
export const findingSchema = z.object({
  code: z.enum(DOCTOR_CODES),
  severity: z.enum(["fine", "hint", "trouble"]),
  message: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Where a night's questions may come from; null for anywhere. */
export const sourceFilterSchema = z.object({
  packIds: z.array(z.string()).max(10_000).nullable(),
  topics: z.array(z.string()).max(100).nullable(),
  difficulties: z.array(difficultySchema).nullable(),
  /** Ids of questions that are not wanted: those of the rounds that stand already, or turned down before. */
  without: z.array(z.string()).max(10_000),
});
export type SourceFilter = z.infer<typeof sourceFilterSchema>;

const text = z.string().min(1).max(80);

/** A night to be built in one go, or a round of one. */
export const buildRequestSchema = z.object({
  id: idSchema,
  title: planSchema.shape.title,
  subtitle: planSchema.shape.subtitle,
  club: clubSchema,
  rounds: z.int().min(1).max(20),
  questionsPerRound: z.int().min(1).max(100),
  seconds: roundSchema.shape.seconds,
  scoring: roundSchema.shape.scoring,
  reveal: roundSchema.shape.reveal,
  breakSeconds: roundSchema.shape.breakSeconds,
  themed: z.boolean(),
  tieBreaks: z.int().min(0).max(20),
  lateJoin: planSchema.shape.lateJoin,
  jokers: planSchema.shape.jokers,
  from: sourceFilterSchema,
  seed: z.int().min(0).max(0xffff_ffff),
  /** Titles of rounds: of mixed ones in their order, and of each theme. */
  titles: z.object({ rounds: z.array(text).max(20), themes: z.record(z.enum(THEMES), text) }),
});
export type BuildRequest = z.infer<typeof buildRequestSchema>;

export const swapRequestSchema = z.object({
  plan: planSchema,
  club: clubSchema,
  itemId: idSchema,
  from: sourceFilterSchema,
  seed: z.int().min(0).max(0xffff_ffff),
});
export type SwapRequest = z.infer<typeof swapRequestSchema>;

/** What is printed: options stand in the order in which the night will show them. */
export const printDataSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  rounds: z.array(
    z.object({
      title: z.string(),
      note: z.string(),
      questions: z.array(
        z.object({
          number: z.int(),
          prompt: z.string(),
          italics: z.array(z.tuple([z.int(), z.int()])),
          kind: z.enum(KINDS),
          unit: z.string(),
          options: z.array(z.string()),
          /** Places of what is right, a statement's two answers counted as such. */
          right: z.array(z.int()),
          written: answerShownSchema.shape.written,
          proof: proofSchema,
          note: z.string(),
          media: mediaSchema.nullable(),
        }),
      ),
    }),
  ),
  tieBreaks: z.array(closestSchema),
});
export type PrintData = z.infer<typeof printDataSchema>;

const resultRowSchema = z.object({
  place: z.int(),
  team: z.string(),
  points: z.int(),
  start: z.int(),
  adjusted: z.int(),
  joker: z.int().nullable(),
  rounds: z.array(z.int()).readonly(),
});
const answerRowSchema = z.object({
  round: z.int(),
  number: z.int(),
  kind: z.enum(KINDS),
  prompt: z.string(),
  team: z.string(),
  given: z.string(),
  right: z.string(),
  outcome: verdictSchema.shape.outcome,
  points: z.int(),
  tookMs: z.number().nullable(),
});
/** What came of a night, as `game/night/results.ts` has it; the CSV is the same rows. */
export const nightResultsSchema = z.object({
  nightId: idSchema,
  title: z.string(),
  club: z.string(),
  openedAt: z.number(),
  standings: z.array(resultRowSchema),
  answers: z.array(answerRowSchema),
  csv: z.object({ standings: z.string(), answers: z.string() }),
  /** What each team got wrong or left out. */
  missed: z.array(
    z.object({
      team: z.string(),
      questions: z.array(z.object({ packId: z.string().nullable(), questionId: z.string() })),
    }),
  ),
});
export type NightResultsData = z.infer<typeof nightResultsSchema>;

export const seasonRowSchema = z.object({
  place: z.int(),
  team: z.string(),
  seasonPoints: z.int(),
  nights: z.int(),
  won: z.int(),
  best: z.int(),
  points: z.int(),
});
