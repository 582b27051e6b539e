import type { TurnCard } from "../../../../electron/api/contract/practice.ts";
import { GRADES, type Grade } from "../../../../game/practice/memory.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { KeyHint } from "../../../ui/button/KeyHint.tsx";
import { classes } from "../../../ui/classes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { grade } from "../../practice/moves.ts";
import { suggested } from "../../practice/table.ts";
import css from "./Session.module.css";
import type { Shown } from "./ShownCard.tsx";
import { lengthText } from "./times.ts";

type GradesProps = { readonly card: TurnCard; readonly phase: Shown; readonly now: number };

/** Four grades with the time that each would give; the one that the answer suggests is lit, and Enter gives it. */
export function Grades({ card, phase, now }: GradesProps) {
  const lit = suggested(card, phase);
  useActions({
    ...Object.fromEntries(GRADES.map((each) => [`grade-${each}`, () => void grade(each)])),
    "go-on": () => void grade(lit),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: each grade acts at once, so they are buttons and no form fields
    <div className={`figure ${css.grades}`} role="group" aria-label={t("practice.grades")}>
      {GRADES.map((each) => (
        <GradeButton key={each} grade={each} lit={each === lit} wait={card.due[each] - now} />
      ))}
    </div>
  );
}

type GradeButtonProps = { readonly grade: Grade; readonly lit: boolean; readonly wait: number };

function GradeButton({ grade: each, lit, wait }: GradeButtonProps) {
  return (
    <button type="button" className={classes(css.grade, lit && css.lit)} onClick={() => void grade(each)}>
      <strong>
        <Say id={`practice.grade.${each}`} />
        {lit && (
          <span className="unseen">
            {", "}
            <Say id="practice.grade.suggested" />
          </span>
        )}
      </strong>
      <small>
        <Say id="practice.in" values={{ time: lengthText(wait) }} />
      </small>
      <KeyHint action={`grade-${each}`} />
    </button>
  );
}
