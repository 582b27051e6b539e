import { useState } from "react";
import type { Correction } from "../../../../../game/night/events.ts";
import type { HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { NumberField } from "../../../../ui/field/NumberField.tsx";
import { letterAt } from "../../../../ui/option/letters.ts";
import { OptionMark } from "../../../../ui/option/OptionMark.tsx";
import { Prompt } from "../../../../ui/text/Prompt.tsx";
import { Proof } from "../../../../ui/text/Proof.tsx";
import { choicesOf } from "../../../night/answers-said.ts";
import { tellHost } from "../../../night/tell-host.ts";
import { PeekButton } from "../Covered.tsx";
import { closeDialog } from "../desk.ts";
import { useCovered } from "../desk-context.ts";
import { type Fixable, fixable } from "../fixable.ts";
import { WrittenAnswers } from "../WrittenAnswers.tsx";
import css from "./Dialogs.module.css";

/** Puts a question right that was put to the room: another option counts, it counts for nobody, or for other points. */
export function FixDialog({ view, ask }: { readonly view: HostView; readonly ask: string }) {
  const subject = fixable(view, ask);
  const { covered } = useCovered();
  const [points, setPoints] = useState(view.rounds[view.round ?? 0]?.scoring.points ?? 1);
  if (subject === null) return null;
  const correct = (correction: Correction) => {
    closeDialog();
    void tellHost({ type: "correct", ask, correction });
  };
  const shown = subject.revealed || !covered;
  return (
    <Dialog title={<Say id="host.fix.title" />} onClose={closeDialog}>
      <p className={`card ${css.prompt}`}>
        <Prompt question={subject} />
      </p>
      {!subject.revealed && <PeekButton />}
      {shown && subject.proof !== null && (
        <div className={css.proof}>
          <Proof {...subject.proof} />
        </div>
      )}
      <Accept subject={subject} shown={shown} onCorrect={correct} />
      <div className={css.part}>
        <div className={css.line}>
          <NumberField label={<Say id="host.fix.points" />} value={points} min={0} max={5000} onChange={setPoints} />
          <Button onPress={() => correct({ kind: "points", points })}>
            <Say id="host.fix.give" />
          </Button>
        </div>
      </div>
      <DialogButtons>
        <Button disabled={subject.void} onPress={() => correct({ kind: "void" })}>
          <Say id="host.fix.void" />
        </Button>
        <Button look="lamp" hint="leave" first onPress={closeDialog}>
          <Say id="host.cancel" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

type AcceptProps = {
  readonly subject: Fixable;
  readonly shown: boolean;
  readonly onCorrect: (correction: Correction) => void;
};

function Accept({ subject, shown, onCorrect }: AcceptProps) {
  const { kind, right, asked } = subject;
  if (kind !== "choice" && kind !== "truth") {
    return shown && asked !== null ? (
      <div className={css.part}>
        <WrittenAnswers asked={asked} />
      </div>
    ) : null;
  }
  return (
    <section className={css.part} aria-labelledby="accept">
      <h3 id="accept" className="label">
        <Say id="host.fix.accept" />
      </h3>
      <div className={css.options}>
        {choicesOf(subject).map((option, place) => {
          const counts = shown && right.includes(place);
          return (
            <button
              key={option}
              type="button"
              className={css.option}
              disabled={counts}
              onClick={() => onCorrect({ kind: "accept", place })}
            >
              <OptionMark letter={letterAt(place)} />
              <span>{option}</span>
              {counts && (
                <small>
                  <Say id="host.key" />
                </small>
              )}
            </button>
          );
        })}
      </div>
    </section>
  );
}
