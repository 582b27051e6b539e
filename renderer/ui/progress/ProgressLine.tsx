import css from "./ProgressLine.module.css";

type ProgressLineProps = {
  /** 0 to 1. */
  readonly share: number;
  readonly label: string;
};

/** How far a piece of work is. The number stands beside it. */
export function ProgressLine({ share, label }: ProgressLineProps) {
  const percent = Math.floor(share * 100);
  return (
    <div
      className={css.line}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
