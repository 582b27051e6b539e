import { z } from "zod";
import { hostViewSchema } from "../../../game/night/host-view.ts";
import { planSchema } from "../../../game/night/plan.ts";
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
