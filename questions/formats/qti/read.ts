import { failure, ok, type Result } from "../../result.ts";
import { collect } from "../collect.ts";
import type { Candidate, Read } from "../model.ts";
import { allOf, type XmlElement } from "../xml.ts";
import { candidateOfItem } from "./item-1.ts";
import { candidateOfAssessmentItem } from "./item-2.ts";

/** QTI 1.2 (`questestinterop`, items inside) and 2.1 (`assessmentItem`, one to a file): items of choice. */
export function readQti(roots: readonly XmlElement[]): Result<Read, "not-this-format"> {
  const candidates: Candidate[] = [];
  let title: string | null = null;
  for (const root of roots) {
    if (root.name === "questestinterop") {
      title ??= allOf(root, "assessment")[0]?.attributes.title ?? null;
      for (const item of allOf(root, "item")) candidates.push(candidateOfItem(item, candidates.length + 1));
    } else if (root.name === "assessmentItem") {
      candidates.push(candidateOfAssessmentItem(root, candidates.length + 1));
    } else if (root.name === "assessmentTest") {
      title ??= root.attributes.title ?? null;
    }
  }
  if (candidates.length === 0) return failure("not-this-format", "This XML holds no question of QTI 1.2 or 2.1.");
  return ok(collect(title, candidates));
}
