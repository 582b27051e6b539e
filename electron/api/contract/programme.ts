import { z } from "zod";

/**
 * The programme: games over the questions of all packs that come with the program, chosen by what they are about. Each
 * is played like a pack, under an id that says what is wanted.
 */

export const PROGRAMME_PREFIX = "programme:";

/** The questions of one day, the same for everybody, or those with a tag. */
export type ProgrammeId =
  | { readonly kind: "tonight"; readonly day: string }
  | { readonly kind: "tag"; readonly tag: string };

const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export function isProgramme(packId: string): boolean {
  return packId.startsWith(PROGRAMME_PREFIX);
}

export function programmeIdOf(wanted: ProgrammeId): string {
  return `${PROGRAMME_PREFIX}${wanted.kind}:${wanted.kind === "tonight" ? wanted.day : wanted.tag}`;
}

/** What an id asks for; null where it is none of the programme's. */
export function programmeOf(packId: string): ProgrammeId | null {
  const [, kind, value = ""] = /^programme:(tonight|tag):(.+)$/.exec(packId) ?? [];
  if (kind === "tonight" && daySchema.safeParse(value).success) return { kind, day: value };
  return kind === "tag" ? { kind, tag: value } : null;
}

/** Fewer questions than this are no choice: two games would use them up. */
export const FEWEST_OF_A_TAG = 24;

/** Tags by what stands before their colon: "decade:1930s". */
const TAG_KINDS = ["round", "decade", "movement", "award", "country"] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export const programmeSchema = z.object({
  /** Whether there are enough questions for one of the day. */
  tonight: z.boolean(),
  groups: z.array(
    z.object({
      kind: z.enum(TAG_KINDS),
      /** In order; with the questions that each holds. */
      choices: z.array(z.object({ tag: z.string(), name: z.string(), questions: z.int() })),
    }),
  ),
});
export type ProgrammeList = z.infer<typeof programmeSchema>;

export const PROGRAMME_KINDS: readonly TagKind[] = TAG_KINDS;
