import Star from "lucide-react/icons/star";
import type { PackSummary, SessionSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import css from "./GameRow.module.css";
import { endOf, isBest } from "./game-end.ts";
import { machineTime, timeOfDay } from "./when.ts";

type GameSummaryProps = { readonly session: SessionSummary; readonly pack: PackSummary | undefined };

/** When, what, how it went: the inside of a row. */
export function GameSummary({ session, pack }: GameSummaryProps) {
  const { setup, startedAt, answered, of, score } = session;
  const mode = t(`mode.${setup.mode}`);
  const ending = endOf(session);
  return (
    <>
      <time className={`label figure ${css.time}`} dateTime={machineTime(startedAt)}>
        {timeOfDay(startedAt)}
      </time>{" "}
      <span className={css.what}>
        <span className={`card ${css.title}`}>
          {pack?.kind === "film" ? <i>{setup.packTitle}</i> : setup.packTitle}
        </span>{" "}
        <span className={css.mode}>
          {ending === "open" ? (
            <Say id="history.open" values={{ mode, answered, of, score }} />
          ) : (
            <Say id="history.mode" values={{ mode, ending }} />
          )}
        </span>
        {isBest(session, pack) && (
          <>
            {" "}
            <span className={css.best}>
              <Star className="icon" fill="currentColor" strokeWidth={1.75} aria-hidden={true} />
              <Say id="history.best" />
            </span>
          </>
        )}
      </span>
      {ending !== "open" && <Figures session={session} />}
    </>
  );
}

function Figures({ session: { right, answered, score } }: Pick<GameSummaryProps, "session">) {
  return (
    <>
      {" "}
      <span className={`sign ${css.right}`}>
        <b>
          <Say id="history.right" values={{ right }} />
        </b>{" "}
        <Say id="history.of" values={{ of: answered }} />
      </span>{" "}
      <span className={css.score}>
        <span className="sign">
          <Say id="history.points" values={{ points: score }} />
        </span>{" "}
        <span className="label">
          <Say id="history.points.name" />
        </span>
      </span>
    </>
  );
}
