import { go } from "../../app/store/view.ts";
import { Say } from "../../messages/Say.tsx";
import { t } from "../../messages/t.ts";
import css from "./Wordmark.module.css";

/** The name over the door; it leads to the first screen. */
export function Wordmark() {
  return (
    <button
      type="button"
      className={`sign ${css.wordmark}`}
      aria-label={t("nav.home")}
      onClick={() => go({ name: "home" })}
    >
      <Say id="app.name" />
    </button>
  );
}
