import { t } from "../../messages/t.ts";
import css from "./Clues.module.css";

/** Clues that have been told, the newest last. */
export function Clues({ clues }: { readonly clues: readonly string[] }) {
  if (clues.length === 0) return null;
  return (
    <ol className={css.clues} aria-label={t("clues.list")}>
      {clues.map((clue) => (
        <li key={clue}>{clue}</li>
      ))}
    </ol>
  );
}
