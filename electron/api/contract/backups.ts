import { z } from "zod";
import { idSchema } from "./data.ts";

/** One file of everything, out and in: what the calls carry. Times are milliseconds since the epoch. */

/** The largest piece of a backup in one call, bytes. */
export const BACKUP_PIECE_BYTES = 4 * 1024 * 1024;

const count = z.int().min(0);

const keptBackupSchema = z.object({
  file: z.string(),
  /** Made by itself for its day, or before another took its place. */
  why: z.enum(["daily", "before"]),
  madeAt: z.number(),
  bytes: count,
});
export type KeptBackup = z.infer<typeof keptBackupSchema>;

/** What a backup would bring back, found sound. */
const backupPreviewSchema = z.object({
  id: idSchema,
  madeAt: z.number(),
  /** The Marquee that made it. */
  by: z.string(),
  persons: count,
  packs: count,
  questions: count,
  games: count,
  answers: count,
  nights: count,
  media: count,
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;

const isPiece = ({ length }: Uint8Array) => length <= BACKUP_PIECE_BYTES;
const nothing = z.object({});

export const backupCalls = {
  /** Makes a backup of everything; it is fetched piece by piece, then dropped. */
  "backup.make": { input: nothing, output: z.object({ id: idSchema, name: z.string(), bytes: count }) },
  "backup.piece": {
    input: z.object({ id: idSchema, from: count }),
    output: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
  /** Those that Marquee keeps by itself, newest first. */
  "backup.list": { input: nothing, output: z.array(keptBackupSchema) },
  /** Takes in a backup piece by piece under one id; the answer to the last piece says what it would bring back. */
  "backup.add": {
    input: z.object({ id: idSchema, bytes: z.instanceof(Uint8Array).refine(isPiece), last: z.boolean() }),
    output: backupPreviewSchema.nullable(),
  },
  /** The same for one that Marquee has kept. */
  "backup.look": { input: z.object({ file: z.string().max(100) }), output: backupPreviewSchema },
  /** Goes on with a backup that was looked at, in place of everything that is there, which is kept as one more. */
  "backup.restore": { input: z.object({ id: idSchema }), output: nothing },
  "backup.drop": { input: z.object({ id: idSchema }), output: nothing },
} as const;
