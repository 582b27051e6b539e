import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { t } from "../../../messages/t.ts";

type Left = ImportPreview["left"][number];

/** "Row 7:" or "Row 7, column 3 (“year”):" */
export function placeText({ place: { unit, number }, cell }: Pick<Left, "place" | "cell">): string {
  return cell === undefined ? t("import.place", { unit, number }) : t("import.place.cell", { number, ...cell });
}
