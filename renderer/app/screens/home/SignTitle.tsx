import type { CSSProperties } from "react";
import { t } from "../../../messages/t.ts";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { fitTitle } from "./fit-title.ts";
import css from "./Sign.module.css";

type Numbers = CSSProperties & { readonly [name: `--${string}`]: number };

/** The title on the sign, as large as it fits. */
export function SignTitle({ title }: { readonly title: string }) {
  const { rows, width, spacing } = fitTitle(title);
  const numbers: Numbers = { "--rows": rows.length, "--width": width, "--spacing": spacing };
  return (
    <div className={css.title} style={numbers}>
      <ScreenTitle window={t("home.title")} className={css.letters} focusKey={title}>
        {rows.map((row, place) => (
          // The space keeps the rows apart for those who hear them.
          <span key={row} className={css.line}>
            {place === 0 ? row : ` ${row}`}
          </span>
        ))}
      </ScreenTitle>
    </div>
  );
}
