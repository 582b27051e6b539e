import type { ReactElement } from "react";
import { ResponsiveContainer } from "recharts";
import css from "./Plot.module.css";

type PlotProps = {
  /** What the chart shows, for those who cannot see it; its table holds the figures. */
  readonly label: string;
  /** Height in rem: it grows with the text. */
  readonly height: number;
  readonly children: ReactElement;
};

/** Width before the page has been measured, pixels. */
const FIRST = 480;

/** Room for a chart, as wide as its column. */
export function Plot({ label, height, children }: PlotProps) {
  return (
    <div className={css.plot} role="img" aria-label={label} style={{ height: `${height}rem` }}>
      <div className={css.drawn} aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: FIRST, height: height * 16 }}>
          {children}
        </ResponsiveContainer>
      </div>
    </div>
  );
}
