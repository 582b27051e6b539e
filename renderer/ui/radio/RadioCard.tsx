import { type ReactNode, useId } from "react";
import { CoveringInput } from "../control/CoveringInput.tsx";
import css from "./Radio.module.css";

type RadioCardProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
};

/** One choice with a sentence about it: the title is its name, the sentence its description. */
export function RadioCard({ name, checked, onChoose, title, children }: RadioCardProps) {
  const id = useId();
  return (
    <label className={css.card}>
      <CoveringInput
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
      />
      <span className={css.lamp} aria-hidden="true" />
      <span id={`${id}-title`} className={`card ${css.title}`}>
        {title}
      </span>
      <span id={`${id}-about`} className={css.about}>
        {children}
      </span>
    </label>
  );
}
