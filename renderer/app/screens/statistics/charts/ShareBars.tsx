import { Bar, BarChart, Cell, LabelList, usePlotArea, XAxis, YAxis } from "recharts";
import { Plot } from "./Plot.tsx";
import { AXIS, BAR, BAR_LOW, STILL } from "./style.ts";

type ShareBarsProps = {
  readonly label: string;
  readonly rows: readonly {
    readonly name: string;
    readonly share: number;
    readonly of: string;
    readonly low: boolean;
  }[];
  readonly show: (value: number) => string;
  /** Room for the names, rem. */
  readonly names: number;
};

const ROW = 2.1;
/** The longest name that its room holds, characters a rem. */
const LETTERS = 2.3;

/** A bar for each row, as long as the share that was right; the figures stand at its end. */
export function ShareBars({ label, rows, show, names }: ShareBarsProps) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const data = rows.map((row) => ({ ...row, said: `${show(row.share)}  ${row.of}` }));
  const short = (name: string) => (name.length > names * LETTERS ? `${name.slice(0, names * LETTERS - 1)}…` : name);
  return (
    <Plot label={label} height={rows.length * ROW}>
      <BarChart
        data={data}
        layout="vertical"
        accessibilityLayer={false}
        barSize={10}
        margin={{ top: 0, right: 7.5 * rem, bottom: 0, left: 0 }}
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis
          type="category"
          dataKey="name"
          width={names * rem}
          interval={0}
          tickFormatter={short}
          {...AXIS}
          tick={{ ...AXIS.tick, fill: "var(--text)", fontSize: "0.9375rem", textAnchor: "start", dx: -names * rem + 8 }}
          axisLine={false}
        />
        <Bar dataKey="share" background={{ fill: "var(--room-control)", radius: 2 }} radius={2} {...STILL}>
          {data.map(({ name, low }) => (
            <Cell key={name} fill={low ? BAR_LOW : BAR} />
          ))}
          <LabelList dataKey="said" content={<End />} />
        </Bar>
      </BarChart>
    </Plot>
  );
}

type EndProps = { readonly y?: string | number; readonly height?: string | number; readonly value?: unknown };

/** The figures, one below the other at the right edge. */
function End({ y = 0, height = 0, value }: EndProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  return (
    <text
      x={plot.x + plot.width + 12}
      y={Number(y) + Number(height) / 2}
      dominantBaseline="central"
      fill="var(--text)"
      fontSize="0.9375rem"
    >
      {String(value)}
    </text>
  );
}
