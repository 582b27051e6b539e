import type { RouteName } from "../../app/store/route.ts";
import { go } from "../../app/store/view.ts";
import type { MessageId } from "../../messages/catalogue.ts";
import { t } from "../../messages/t.ts";
import css from "./Nav.module.css";

type Door = {
  readonly name: "home" | "nights" | "practice" | "library" | "open-article" | "history" | "statistics" | "about";
  readonly label: MessageId & `nav.${string}`;
  /** Screens that belong behind this door. */
  readonly holds: readonly RouteName[];
};

const DOORS: readonly Door[] = [
  { name: "home", label: "nav.play", holds: ["home", "new-game", "hot-seat", "hot-seat-result", "game", "result"] },
  {
    name: "nights",
    label: "nav.nights",
    holds: ["nights", "night-plan", "night-open", "night-print", "night-results", "host"],
  },
  { name: "practice", label: "nav.practice", holds: ["practice", "practice-session"] },
  { name: "library", label: "nav.library", holds: ["library"] },
  { name: "open-article", label: "nav.open-article", holds: ["open-article", "import", "pack", "article"] },
  { name: "history", label: "nav.history", holds: ["history"] },
  { name: "statistics", label: "nav.statistics", holds: ["statistics"] },
  { name: "about", label: "nav.about", holds: ["about"] },
];

export function Nav({ here }: { readonly here: RouteName }) {
  return (
    <nav className={css.nav} aria-label={t("nav.label")}>
      {DOORS.map(({ name, label, holds }) => (
        <button
          key={name}
          type="button"
          className={css.door}
          aria-current={holds.includes(here) ? "page" : undefined}
          onClick={() => go({ name })}
        >
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
