import { ok } from "../../questions/result.ts";
import type { ExportsPort } from "../api/ports.ts";
import { exportFile } from "../files/export-file.ts";
import type { PackStore } from "../storage/packs.ts";

/** Packs as files of other programs. */
export function createExports(packs: Pick<PackStore, "get">, now: () => number): ExportsPort {
  return {
    write: ({ packId, format }) => {
      const pack = packs.get(packId);
      if (!pack.ok) return pack;
      const { title, questions, sources } = pack.value;
      const { leftOut, shortened, ...file } = exportFile(format, { title, questions, sources, now: now() });
      return ok({ ...file, leftOut: [...leftOut], shortened: [...shortened] });
    },
  };
}
