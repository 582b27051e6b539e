import { modalityOf } from "../modality.ts";
import type { Reading } from "../model.ts";

/** The whole sentence tells what was so: nothing in it is planned, denied or only said by somebody. */
export function isAsserted({ mask }: Reading): boolean {
  if (MEANT.test(mask)) return false;
  return modalityOf(mask, mask.length, mask.length) === "asserted" && modalityOf(mask, 0, mask.length) === "asserted";
}

const MEANT =
  /\b(?:was|were) (?:originally |initially |first )?to (?:be|have)\b|\bwould (?:be|have|later be)\b|\b(?:could|might|may) (?:be|have)\b/;
