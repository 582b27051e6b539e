import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import css from "./Plot.module.css";
import { Plot } from "./Plot.tsx";
import { AXIS, FIRST, GRID, SECOND, STILL } from "./style.ts";
import { Tip } from "./Tip.tsx";

/** A place along the axis and up to two values there; null leaves a gap. */
export type Point = { readonly at: string; readonly first: number | null; readonly second: number | null };

type TwoLinesProps = {
  readonly label: string;
  readonly points: readonly Point[];
  readonly names: readonly [first: string, second: string];
  readonly show: (value: number) => string;
  readonly showAt: (at: string) => string;
  readonly showAtLong?: (at: string) => string;
  /** The axis: shares need not begin at nothing, numbers do. */
  readonly domain: [number | ((least: number) => number), number | ((most: number) => number)];
};

/** Two lines over time: one drawn through, one dashed; the second only where it has a value. */
export function TwoLines({ label, points, names, show, showAt, showAtLong = showAt, domain }: TwoLinesProps) {
  const hasFirst = points.some(({ first }) => first !== null);
  const hasSecond = points.some(({ second }) => second !== null);
  return (
    <>
      {hasFirst && hasSecond && <Keys names={names} />}
      <Plot label={label} height={14}>
        <LineChart data={[...points]} accessibilityLayer={false} margin={{ top: 12, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid {...GRID} />
          <XAxis dataKey="at" tickFormatter={showAt} minTickGap={40} {...AXIS} />
          <YAxis width={52} domain={domain} tickCount={4} tickFormatter={show} {...AXIS} axisLine={false} />
          <Tooltip
            content={<Tip title={showAtLong} show={show} />}
            cursor={{ stroke: "var(--line-control)" }}
            {...STILL}
          />
          {hasSecond && (
            <Line dataKey="second" name={names[1]} {...SECOND} dot={dotOf(points, "second")} connectNulls {...STILL} />
          )}
          {hasFirst && (
            <Line dataKey="first" name={names[0]} {...FIRST} dot={dotOf(points, "first")} connectNulls {...STILL} />
          )}
        </LineChart>
      </Plot>
    </>
  );
}

/** A line of one point is none: it is drawn as a dot. */
function dotOf(points: readonly Point[], of: "first" | "second") {
  const few = points.filter((point) => point[of] !== null).length < 3;
  return few ? { r: 4, strokeDasharray: "none", fill: of === "first" ? FIRST.stroke : SECOND.stroke } : false;
}

function Keys({ names: [first, second] }: Pick<TwoLinesProps, "names">) {
  return (
    <ul className={css.keys}>
      {[
        { name: first, style: FIRST },
        { name: second, style: SECOND },
      ].map(({ name, style }) => (
        <li key={name}>
          <svg viewBox="0 0 32 8" aria-hidden="true">
            <path d="M1 4H31" fill="none" {...style} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
