import EyeOff from "lucide-react/icons/eye-off";
import { Say } from "../../../messages/Say.tsx";
import { KeyHint } from "../../../ui/button/KeyHint.tsx";
import css from "./Covered.module.css";
import { useCovered } from "./desk-context.ts";

/** Stands where something is covered that the room must not see. */
export function Covered() {
  const { covered } = useCovered();
  if (!covered) return null;
  return (
    <p className={css.covered}>
      <EyeOff className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id="host.covered" />
      <KeyHint action="peek" />
    </p>
  );
}

/** Lifts every cover of the desk while it is held down. It stays in its place meanwhile. */
export function PeekButton() {
  const { covered, lifted, peek } = useCovered();
  if (!covered && !lifted) return null;
  return (
    <button
      type="button"
      className={css.peek}
      onPointerDown={() => peek(true)}
      onKeyDown={({ key }) => (key === " " || key === "Enter") && peek(true)}
    >
      <EyeOff className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id="host.look" />
      <KeyHint action="peek" />
    </button>
  );
}
