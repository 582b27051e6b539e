import { join } from "node:path";
import { FEWEST_OF_A_TAG, programmeSchema } from "../../electron/api/contract/programme.ts";
import { readCollection } from "../../electron/files/collection.ts";
import type { Question } from "../../questions/model.ts";

/** What somebody may choose to play: a pack of the shelf or a part of the programme. */
export type Pool = { readonly name: string; readonly questions: readonly Question[] };

const OFFERED: readonly string[] = programmeSchema.shape.groups.element.shape.kind.options;

/** The packs of the built collection; none where nothing was built. */
export async function packsIn(folder: string): Promise<Pool[]> {
  const packs: Pool[] = [];
  for (const { packId, read } of await readCollection(folder)) {
    const { parts } = await read();
    packs.push({ name: packId, questions: [...parts].flat() });
  }
  return packs;
}

/** The packs of the built collection and the programme's tags, in the order of their names. */
export async function poolsIn(folder: string): Promise<Pool[]> {
  const packs = await packsIn(folder);
  const tagged = packs.flatMap(({ questions }) =>
    questions.flatMap((question) => question.tags.map((tag) => ({ tag, question }))),
  );
  const tags = [...Map.groupBy(tagged, ({ tag }) => tag)]
    .filter(([tag, of]) => of.length >= FEWEST_OF_A_TAG && OFFERED.includes(tag.split(":")[0] ?? ""))
    .map(([name, of]) => ({ name, questions: of.map(({ question }) => question) }));
  return [...packs, ...tags].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export const builtCollection = (root: string) => join(root, "out", "collection");
