import { z } from "zod";
import { hostViewSchema } from "../../../game/night/host-view.ts";
import { progressSchema } from "../../../questions/report.ts";
import { idSchema, noticeSchema } from "./data.ts";
import type { EventName } from "./names.ts";

/** Every event that the main process may send: name -> payload. */
export const events = {
  /** Somebody else is at the computer, or another store is open: what pages know is not so any more. */
  "app.changed": z.object({}),
  /** So many packs that come with the program stand in the store since the start. */
  "packs.came": z.object({ packs: z.int() }),
  "writer.progress": z.object({ jobId: idSchema, progress: progressSchema }),
  /** The store has trouble while the program runs; what is played goes on. */
  "storage.notice": noticeSchema,
  /** The trouble that a notice told of is over. */
  "storage.notice-over": noticeSchema,
  /** A command of the application menu that the interface carries out. */
  "menu.command": z.object({
    command: z.enum([
      "play",
      "new-game",
      "open-article",
      "import",
      "nights",
      "practice",
      "library",
      "history",
      "statistics",
      "settings",
      "about",
      "mute",
    ]),
  }),
  /** The open night as the host sees it now, whole; null when it was closed. */
  "night.view": hostViewSchema.nullable(),
} as const satisfies Record<EventName, z.ZodType>;

export type { EventName };

type Events = typeof events;
export type EventPayload<Name extends EventName> = z.output<Events[Name]>;
