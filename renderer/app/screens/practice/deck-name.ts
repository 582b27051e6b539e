import { type Deck, EVERYTHING } from "../../../../game/practice/deck.ts";
import { t } from "../../../messages/t.ts";

/** The deck that is there from the beginning is called in the interface's own words until somebody renames it. */
export function deckName({ id, name }: Pick<Deck, "id" | "name">): string {
  return id === EVERYTHING.id && name === EVERYTHING.name ? t("practice.everything") : name;
}
