import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import css from "./Answer.module.css";

type WrittenFieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly most: number;
  readonly inputMode: "text" | "decimal";
  /** What counts the number; nothing elsewhere. */
  readonly unit?: string;
  /** What was wrong with what was sent; null where nothing was. */
  readonly trouble: ReactNode;
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
};

/** A field for the answer. It takes the focus, for there is nothing else to do; Escape gives the keys back to the game. */
export function WrittenField(props: WrittenFieldProps) {
  const { label, value, most, inputMode, unit = "", trouble, children, onChange, onSend } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <form
      className={css.written}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <label htmlFor={id} className="label">
        {label}
      </label>
      <div className={css.row}>
        <input
          ref={field}
          id={id}
          className={css.field}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={most}
          value={value}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-trouble`}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={leave}
        />
        {unit !== "" && (
          <span className={css.unit} aria-hidden="true">
            {unit}
          </span>
        )}
        <Button look="lamp" type="submit">
          <Say id="answer.send" />
        </Button>
      </div>
      <p id={`${id}-trouble`} className={css.trouble}>
        {trouble}
      </p>
    </form>
  );
}
