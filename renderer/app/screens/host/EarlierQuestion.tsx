import Check from "lucide-react/icons/check";
import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import { OptionMark } from "../../../ui/option/OptionMark.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { choicesOf } from "../../night/answers-said.ts";
import { PeekButton } from "./Covered.tsx";
import { useCovered } from "./desk-context.ts";
import live from "./Live.module.css";
import css from "./LiveCard.module.css";
import { PaperMarks } from "./PaperMarks.tsx";
import { WrittenAnswers, WrittenKey } from "./WrittenAnswers.tsx";

type EarlierProps = { readonly asked: HostView["asked"][number]; readonly view: HostView };

/** A question that was put before, to be looked at, put right, or marked for teams on paper. */
export function EarlierQuestion({ asked, view }: EarlierProps) {
  const { question, answer, revealed } = asked;
  const { covered } = useCovered();
  const shown = revealed || !covered;
  return (
    <>
      <Screen className={css.card}>
        <div className={css.said}>
          <p className="label figure">
            <Say id="host.above.earlier" values={{ round: question.round, number: question.number }} />
          </p>
          <ScreenTitle
            window={t("host.title", { title: view.title })}
            className={`card ${css.title}`}
            focusKey={asked.ask}
          >
            <Prompt question={question} />
          </ScreenTitle>
        </div>
      </Screen>
      <div>
        <ul className={`figure ${live.options}`} aria-label={t("game.options")}>
          {choicesOf(question).map((option, place) => (
            <li key={option} className={classes(live.option, shown && answer.right.includes(place) && live.right)}>
              <OptionMark letter={letterAt(place)} />
              <span>{option}</span>
              {shown && answer.right.includes(place) && (
                <span className={live.tag}>
                  <Check className="icon" strokeWidth={1.75} aria-hidden={true} />
                  <Say id="host.key" />
                </span>
              )}
            </li>
          ))}
        </ul>
        {shown && answer.written !== null && <WrittenKey written={answer.written} />}
        {!revealed && <PeekButton />}
        {answer.void && (
          <p className={live.void}>
            <Say id="host.void" />
          </p>
        )}
      </div>
      {shown && <WrittenAnswers asked={asked} />}
      <PaperMarks asked={asked} view={view} />
    </>
  );
}
