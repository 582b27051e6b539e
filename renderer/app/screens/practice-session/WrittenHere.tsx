import { type ReactNode, useState } from "react";
import { LONGEST_ANSWER } from "../../../../game/matching/match.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { readNumber } from "../../../night/read-number.ts";
import { give, look } from "../../practice/moves.ts";
import { announceNow } from "../../store/announcements.ts";
import { WrittenField } from "../game/answer/WrittenField.tsx";

type WrittenHereProps = {
  readonly kind: "typed" | "number";
  readonly unit: string;
  /** What was close; null where nothing was. */
  readonly trouble: ReactNode;
};

/** A name, a title or a number, written. */
export function WrittenHere({ kind, unit, trouble }: WrittenHereProps) {
  const [typed, setTyped] = useState("");
  const [isNone, setNone] = useState(false);
  function send(): void {
    const text = typed.trim();
    // Nothing is what somebody writes who does not know it.
    if (text === "") {
      look();
      return;
    }
    if (kind === "typed") {
      give({ kind, text });
      return;
    }
    const value = readNumber(text);
    setNone(value === null);
    if (value === null) announceNow(t("answer.no-number"));
    else give({ kind, value });
  }
  return (
    <WrittenField
      label={<Label kind={kind} unit={unit} />}
      value={typed}
      most={kind === "typed" ? LONGEST_ANSWER : 24}
      inputMode={kind === "typed" ? "text" : "decimal"}
      unit={unit}
      trouble={isNone ? <Say id="answer.no-number" /> : trouble}
      onChange={setTyped}
      onSend={send}
    />
  );
}

function Label({ kind, unit }: Pick<WrittenHereProps, "kind" | "unit">) {
  if (kind === "typed") return <Say id="answer.typed" />;
  return unit === "" ? <Say id="answer.number" /> : <Say id="answer.number.unit" values={{ unit }} />;
}
