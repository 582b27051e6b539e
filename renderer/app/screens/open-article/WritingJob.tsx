import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { ProgressLine } from "../../../ui/progress/ProgressLine.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { stopWriting } from "./opening.ts";
import { StepList } from "./StepList.tsx";
import { safeName } from "./safe-name.ts";
import { type Seen, stepsSeen } from "./seen.ts";
import css from "./Works.module.css";

/** A quiz being written: how far it is, and the newest question in passing. */
export function WritingJob({ name, seen }: { readonly name: string; readonly seen: Seen }) {
  useActions({ leave: stopWriting });
  return (
    <>
      <div className={css.head}>
        <div>
          <p className="label">
            <Say id="open-article.writing" />
          </p>
          <h2 id="works" className={`card ${css.name}`}>
            <bdi>{safeName(name)}</bdi>
          </h2>
        </div>
        <p className={`sign figure ${css.big}`}>
          <b>
            <Say id="open-article.percent" values={{ share: Math.floor(seen.share * 100) / 100 }} />
          </b>
        </p>
      </div>
      <ProgressLine share={seen.share} label={t("open-article.progress")} />
      <div className={css.acts}>
        <Button hint="leave" onPress={stopWriting}>
          <Say id="open-article.stop" />
        </Button>
      </div>
      <StepList steps={stepsSeen(seen)} />
      <div className={css.latest}>
        {seen.latest !== null && (
          <>
            <p className="label">
              <Say id="open-article.latest" />
            </p>
            <p className={`card ${css.question}`}>{seen.latest}</p>
          </>
        )}
      </div>
    </>
  );
}
