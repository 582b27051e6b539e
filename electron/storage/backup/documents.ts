import { z } from "zod";
import { hotSeatEventSchema } from "../../../game/hot-seat/model.ts";
import { nightEventSchema } from "../../../game/night/events.ts";
import { planSchema } from "../../../game/night/plan.ts";
import { practiceEventSchema } from "../../../game/practice/events.ts";
import { setupSchema, soloEventSchema } from "../../../game/solo/model.ts";
import { packSchema, questionSchema } from "../../../questions/model.ts";
import { writingReportSchema } from "../../../questions/report.ts";
import { articleSchema } from "../../api/contract/data.ts";
import { sideSchema } from "../library/fields.ts";
import { asideSchema } from "../library/whole-pack.ts";
import { countsSchema } from "../pack-counts.ts";

/** A column that holds JSON, and what must come out of it. Of all other columns STRICT tables say what they hold. */
export type Document = { readonly table: string; readonly column: string; readonly schema: z.ZodType };

export const DOCUMENTS: readonly Document[] = [
  { table: "articles", column: "sections", schema: articleSchema.shape.sections },
  { table: "articles", column: "source", schema: articleSchema.shape.source },
  { table: "hot_seat_events", column: "body", schema: hotSeatEventSchema },
  { table: "library_changes", column: "after", schema: sideSchema },
  { table: "library_changes", column: "before", schema: sideSchema },
  { table: "library_packs", column: "body", schema: asideSchema },
  { table: "night_events", column: "body", schema: nightEventSchema },
  { table: "night_plans", column: "body", schema: planSchema },
  { table: "nights", column: "wifi", schema: z.object({ name: z.string(), password: z.string() }) },
  { table: "pack_counts", column: "difficulties", schema: countsSchema },
  { table: "pack_counts", column: "topics", schema: countsSchema },
  { table: "packs", column: "report", schema: writingReportSchema },
  { table: "packs", column: "sources", schema: packSchema.shape.sources },
  { table: "practice_events", column: "body", schema: practiceEventSchema },
  { table: "questions", column: "body", schema: questionSchema },
  { table: "questions", column: "original", schema: questionSchema },
  { table: "session_events", column: "body", schema: soloEventSchema },
  { table: "sessions", column: "setup", schema: setupSchema },
  // A value that means nothing any more finds its default when it is read: that it is JSON is enough.
  { table: "settings", column: "value", schema: z.unknown() },
];
