import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { Plot } from "./Plot.tsx";
import { AXIS, BAR, GRID, STILL } from "./style.ts";
import { Tip } from "./Tip.tsx";

type ColumnsProps = {
  readonly label: string;
  readonly name: string;
  readonly points: readonly { readonly at: string; readonly value: number }[];
  readonly show: (value: number) => string;
  readonly showAt: (at: string) => string;
  readonly showAtLong?: (at: string) => string;
};

/** A column for each step of an axis, from nothing up. */
export function ColumnsChart({ label, name, points, show, showAt, showAtLong = showAt }: ColumnsProps) {
  return (
    <Plot label={label} height={14}>
      <BarChart data={[...points]} accessibilityLayer={false} margin={{ top: 12, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid {...GRID} />
        <XAxis dataKey="at" tickFormatter={showAt} minTickGap={16} {...AXIS} />
        <YAxis width={52} allowDecimals={false} tickCount={4} tickFormatter={show} {...AXIS} axisLine={false} />
        <Tooltip content={<Tip title={showAtLong} show={show} />} cursor={{ fill: "var(--room-control)" }} {...STILL} />
        <Bar dataKey="value" name={name} fill={BAR} radius={[2, 2, 0, 0]} {...STILL} />
      </BarChart>
    </Plot>
  );
}
