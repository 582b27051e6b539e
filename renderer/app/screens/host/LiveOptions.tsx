import Check from "lucide-react/icons/check";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import type { HostQuestion, HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import { OptionMark } from "../../../ui/option/OptionMark.tsx";
import { Clues } from "../../../ui/text/Clues.tsx";
import { choicesOf } from "../../night/answers-said.ts";
import { PeekButton } from "./Covered.tsx";
import { useCovered } from "./desk-context.ts";
import css from "./Live.module.css";
import { WrittenAnswers, WrittenKey } from "./WrittenAnswers.tsx";

/** The options as they are shown, with the key, and how many chose each. */
export function LiveOptions({ question, view }: { readonly question: HostQuestion; readonly view: HostView }) {
  const { covered } = useCovered();
  const revealed = view.phase === "revealed";
  const asked = view.asked.find(({ ask }) => ask === question.ask);
  const shown = revealed || !covered;
  return (
    <div>
      <Clues clues={shown ? question.clues : (asked?.question.clues ?? [])} />
      <ul className={`figure ${css.options}`} aria-label={t("game.options")}>
        {placesShown(question, shown).map(({ option, place }) => (
          <li key={option} className={classes(css.option, shown && question.right.includes(place) && css.right)}>
            <OptionMark letter={letterAt(place)} />
            <span>{option}</span>
            {shown && question.right.includes(place) && <KeyTag revealed={revealed} />}
            {shown && view.phase !== "open" && (
              <span className={css.tally}>
                <Say id="host.tally" values={{ count: view.counts[place] ?? 0 }} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown && question.written !== null && <WrittenKey written={question.written} />}
      {!revealed && <PeekButton />}
      {question.void && (
        <p className={css.void}>
          <Say id="host.void" />
        </p>
      )}
      {shown && view.phase !== "open" && asked !== undefined && <WrittenAnswers asked={asked} />}
    </div>
  );
}

/** Those of a timeline stand in its order as soon as the key may be seen. */
function placesShown(question: HostQuestion, keyShown: boolean): { option: string; place: number }[] {
  const options = choicesOf(question);
  const places = keyShown && question.kind === "timeline" ? question.right : [...options.keys()];
  return places.map((place) => ({ place, option: options[place] ?? "" }));
}

function KeyTag({ revealed }: { readonly revealed: boolean }) {
  const Icon = revealed ? Check : LockKeyhole;
  return (
    <span className={css.tag}>
      <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
      <Say id={revealed ? "host.key" : "host.key.only"} />
    </span>
  );
}
