import { type SyntheticEvent, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import css from "./Licences.module.css";
import { licenceParts } from "./licence-parts.ts";

/** The licences word for word. They are long, so they are fetched when they are asked for. */
export function Licences() {
  const [text, setText] = useState<string | null>(null);
  const onToggle = async ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open && text === null) setText((await import("./licence-text.ts")).licenceText);
  };
  return (
    <details className={css.licences} onToggle={(event) => void onToggle(event)}>
      <summary className={css.summary}>
        <Say id="about.licences" />
      </summary>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <section className={css.text} tabIndex={0} aria-label={t("about.licences.label")}>
          {licenceParts(text).map(({ name, licence }) => (
            <div key={name}>
              <h3 className={css.name}>{name}</h3>
              <p>{licence}</p>
            </div>
          ))}
        </section>
      )}
    </details>
  );
}
