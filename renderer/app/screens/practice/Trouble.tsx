import { useState } from "react";
import type { Overview } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import css from "./Practice.module.css";
import { TroubleDialog } from "./TroubleDialog.tsx";

/** Cards that are forgotten again and again, and those that were taken out. */
export function Trouble({ overview, again }: { readonly overview: Overview; readonly again: () => void }) {
  const { leeches, suspended } = overview;
  const [open, setOpen] = useState(false);
  function close(): void {
    setOpen(false);
    again();
  }
  return (
    <section className={css.panel} aria-labelledby="trouble">
      <h2 id="trouble" className={css.heading}>
        <Say id="practice.trouble" />
      </h2>
      <p className="soft figure">
        <Say id="practice.trouble.about" values={{ leeches, suspended }} />
      </p>
      <Button onPress={() => setOpen(true)}>
        <Say id="practice.trouble.look" />
      </Button>
      {open && <TroubleDialog onClose={close} />}
    </section>
  );
}
