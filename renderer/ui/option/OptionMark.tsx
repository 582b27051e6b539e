import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import type { OptionLetter } from "./letters.ts";
import css from "./OptionMark.module.css";

/** Letter first, then shape, then gel: none of the three is ever the only sign of an option. */
const SHAPES: Readonly<Record<OptionLetter, ReactNode>> = {
  A: <circle cx="24" cy="24" r="21.5" />,
  B: <rect x="4" y="4" width="40" height="40" rx="4" />,
  C: <path d="M24 3.2 46.6 43a1.6 1.6 0 0 1-1.4 2.4H2.8A1.6 1.6 0 0 1 1.4 43Z" />,
  D: (
    <path d="M22.9 1.6 1.6 22.9a1.6 1.6 0 0 0 0 2.2l21.3 21.3a1.6 1.6 0 0 0 2.2 0l21.3-21.3a1.6 1.6 0 0 0 0-2.2L25.1 1.6a1.6 1.6 0 0 0-2.2 0Z" />
  ),
  E: <path d="M24 1.5 46.4 18l-8.6 27H10.2L1.6 18Z" />,
  F: <path d="M12.6 3.5h22.8L46.8 24 35.4 44.5H12.6L1.2 24Z" />,
};

export function OptionMark({
  letter,
  outlined = false,
}: {
  readonly letter: OptionLetter;
  readonly outlined?: boolean;
}) {
  return (
    <span className={classes(css.mark, css[letter], outlined && css.outlined)}>
      <svg viewBox="0 0 48 48" fill="currentColor" aria-hidden="true">
        {SHAPES[letter]}
      </svg>
      <b>{letter}</b>
    </span>
  );
}
