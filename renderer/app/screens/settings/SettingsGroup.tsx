import type { ReactNode } from "react";
import css from "./SettingsGroup.module.css";

type SettingsGroupProps = { readonly id: string; readonly title: ReactNode; readonly children: ReactNode };

export function SettingsGroup({ id, title, children }: SettingsGroupProps) {
  return (
    <section className={css.group} aria-labelledby={id}>
      <h2 id={id} className={`card ${css.title}`}>
        {title}
      </h2>
      <div className={css.settings}>{children}</div>
    </section>
  );
}
