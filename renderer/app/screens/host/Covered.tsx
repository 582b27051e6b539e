import EyeOff from "lucide-react/icons/eye-off";
import { Say } from "../../../messages/Say.tsx";
import { KeyHint } from "../../../ui/button/KeyHint.tsx";
import css from "./Covered.module.css";
import { useCovered } from "./desk-context.ts";

/** Stands where something is covered that the room must not see. It lifts the cover while it is held down. */
export function Covered() {
  const { covered, lifted, peek } = useCovered();
  if (!covered && !lifted) return null;
  return (
    <button
      type="button"
      className={css.covered}
      onPointerDown={() => peek(true)}
      onKeyDown={({ key }) => (key === " " || key === "Enter") && peek(true)}
    >
      <EyeOff className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id={covered ? "host.covered" : "host.lifted"} />
      <KeyHint action="peek" />
    </button>
  );
}
