import Flag from "lucide-react/icons/flag";
import { t } from "../../../messages/t.ts";
import { toggleFlagIn } from "./made.ts";
import css from "./QuestionRow.module.css";

type FlagButtonProps = {
  readonly packId: string;
  readonly questionId: string;
  readonly flagged: boolean;
  /** Id of the element that says which question is meant. */
  readonly described: string;
};

/** Calls a question wrong, so that it is not asked any more; pressed again, takes that back. */
export function FlagButton({ packId, questionId, flagged, described }: FlagButtonProps) {
  return (
    <button
      type="button"
      className={css.act}
      aria-label={t("pack.flag")}
      aria-describedby={described}
      aria-pressed={flagged}
      title={t("pack.flag")}
      onClick={() => void toggleFlagIn(packId, questionId)}
    >
      <Flag className="icon" strokeWidth={1.75} fill={flagged ? "currentColor" : "none"} aria-hidden={true} />
    </button>
  );
}
