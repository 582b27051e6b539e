import type { Turn } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { again, end, leave, undo } from "../../practice/moves.ts";
import css from "./Session.module.css";
import { lengthText } from "./times.ts";

const MINUTE = 60_000;

/** Nothing is left for now: what was done, and what comes back. */
export function SessionEnd({ turn }: { readonly turn: Turn }) {
  const { done, right, ms, backAt, counts, mayUndo, now } = turn;
  // What comes back within the hour is worth waiting for.
  const waits = backAt !== null && backAt - now < 60 * MINUTE;
  const toDecks = waits ? leave : () => void end();
  useActions({
    "go-on": toDecks,
    look: waits ? again : undefined,
    undo: mayUndo ? () => void undo() : undefined,
    leave: toDecks,
  });
  const title = waits ? "practice.end.title.waits" : "practice.end.title";
  return (
    <div className={css.ending}>
      <Screen className={css.card}>
        <ScreenTitle window={t(title)} className={`card ${css.prompt}`} focusKey={now}>
          <Say id={title} />
        </ScreenTitle>
        {done === 0 ? (
          <p className="soft">
            <Say id="practice.end.nothing" />
          </p>
        ) : (
          <dl className={`figure ${css.made}`}>
            <div>
              <dt>
                <Say id="practice.end.cards" values={{ done }} />
              </dt>
              <dd className="sign">{done}</dd>
            </div>
            <div>
              <dt>
                <Say id="practice.end.right" />
              </dt>
              <dd className="sign">{right}</dd>
            </div>
            <div>
              <dt>
                <Say id="practice.end.minutes" values={{ minutes: Math.max(1, Math.round(ms / MINUTE)) }} />
              </dt>
              <dd className="sign">{Math.max(1, Math.round(ms / MINUTE))}</dd>
            </div>
          </dl>
        )}
        <div className={css.after} hidden={backAt === null && counts.waiting === 0}>
          {backAt !== null && (
            <p>
              <Say
                id="practice.end.back"
                values={{ time: t("practice.in", { time: lengthText(Math.max(MINUTE, backAt - now)) }) }}
              />
            </p>
          )}
          {counts.waiting > 0 && (
            <p>
              <Say id="practice.end.waiting" values={{ waiting: counts.waiting }} />
            </p>
          )}
        </div>
      </Screen>
      <div className={css.under}>
        <Button look="lamp" hint="go-on" onPress={toDecks}>
          <Say id="practice.end.decks" />
        </Button>
        {waits && (
          <Button hint="look" onPress={again}>
            <Say id="practice.end.look" />
          </Button>
        )}
        {mayUndo && (
          <div className={css.right}>
            <Button look="quiet" hint="undo" onPress={() => void undo()}>
              <Say id="practice.undo" />
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
