import css from "./Plot.module.css";

type TipProps = {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly name?: unknown; readonly value?: unknown }[];
  readonly title: (label: string) => string;
  readonly show: (value: number) => string;
};

/** What stands under the pointer. */
export function Tip({ active, label, payload = [], title, show }: TipProps) {
  if (!active || label === undefined || payload.length === 0) return null;
  return (
    <div className={css.tip}>
      <b>{title(String(label))}</b>
      {payload.map(({ name, value }) => (
        <span key={String(name)}>
          {String(name)} {typeof value === "number" ? show(value) : ""}
        </span>
      ))}
    </div>
  );
}
