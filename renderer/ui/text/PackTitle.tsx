import type { PackSummary } from "../../../electron/api/contract/data.ts";

/** The title of a pack: in italics where it is a film's. */
export function PackTitle({ pack }: { readonly pack: Pick<PackSummary, "title" | "kind"> }) {
  return pack.kind === "film" ? <i>{pack.title}</i> : pack.title;
}
