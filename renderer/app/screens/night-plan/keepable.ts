import { type NightPlan, planSchema } from "../../../../game/night/plan.ts";

/** Whether a plan can be kept as it stands: a title that is being typed may be empty for a moment. */
export function isKeepable(plan: NightPlan): boolean {
  return planSchema.safeParse(plan).success;
}
