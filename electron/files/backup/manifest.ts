import { z } from "zod";

/** What a backup is: the first file in its archive says what the others are. */

export const MANIFEST = "manifest.json";
export const DATABASE = "marquee.db";
export const MEDIA = "media/";

/** As the folder of media names its files: nothing to climb with. */
const mediaNameSchema = z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{3,4}$/);

export const manifestSchema = z.object({
  format: z.literal("marquee-backup"),
  version: z.literal(1),
  /** The Marquee that made it, "1.2.3". */
  by: z.string().max(40),
  /** Milliseconds since the epoch. */
  madeAt: z.number().min(0),
  /** SHA-256 in hex. */
  database: z.object({ bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Each is named by its own SHA-256. */
  media: z.array(z.object({ file: mediaNameSchema, bytes: z.int().min(0) })).max(60_000),
});
export type Manifest = z.infer<typeof manifestSchema>;
