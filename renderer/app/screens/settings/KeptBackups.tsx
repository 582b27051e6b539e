import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useCall } from "../../store/use-call.ts";
import { dayName, machineTime, timeOfDay } from "../history/when.ts";
import css from "./Backup.module.css";

type KeptBackupsProps = { readonly disabled: boolean; readonly onLook: (file: string) => void };

/** The backups that Marquee keeps by itself. */
export function KeptBackups({ disabled, onLook }: KeptBackupsProps) {
  const { answer, again } = useCall("backup.list", {});
  if (answer.status !== "ready") return <Waiting on={answer} again={again} />;
  return (
    <div>
      <h3 id="backups-kept" className={css.heading}>
        <Say id="backup.kept" />
      </h3>
      {answer.value.length === 0 && (
        <p className={css.about}>
          <Say id="backup.kept.none" />
        </p>
      )}
      <ul className={css.list} aria-labelledby="backups-kept">
        {answer.value.map(({ file, why, madeAt, bytes }) => (
          <li key={file} className={css.kept}>
            <span>
              <time dateTime={machineTime(madeAt)}>
                {t("backup.kept.when", { day: dayName(madeAt), time: timeOfDay(madeAt) })}
              </time>
              <span className={css.size}>
                {t(`backup.kept.${why}`)} {t("backup.size", { megabytes: bytes / 1e6 })}
              </span>
            </span>
            <Button
              look="quiet"
              disabled={disabled}
              label={t("backup.kept.look-at", { day: dayName(madeAt), time: timeOfDay(madeAt) })}
              onPress={() => onLook(file)}
            >
              <Say id="backup.kept.look" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
