import { type ActionName, isLetterKey, KEYS } from "../../app/keyboard/keys.ts";
import { useSettings } from "../../app/store/settings.ts";
import { t } from "../../messages/t.ts";
import css from "./KeyHint.module.css";

/** The key of an action, drawn as a small cap beside its control. Gone where the settings have turned it off. */
export function KeyHint({ action }: { readonly action: ActionName }) {
  const letterKeys = useSettings((settings) => settings.letterKeys);
  const key = KEYS[action];
  if (isLetterKey(key) && !letterKeys) return null;
  return (
    <span className={css.key} aria-hidden>
      {nameOf(key)}
    </span>
  );
}

function nameOf(key: string): string {
  if (key === "Enter") return t("key.Enter");
  if (key === "Escape") return t("key.Escape");
  return key === " " ? t("key.Space") : key.toUpperCase();
}
