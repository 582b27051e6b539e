import { t } from "../../../messages/t.ts";
import css from "./Figure.module.css";
import { cellText, type Table } from "./table.ts";

/** The rows of a chart, to be read. */
export function FigureTable({ title, table: { columns, rows } }: { readonly title: string; readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled with the keyboard has to take the focus
    <section className={css.scroll} tabIndex={0} aria-label={t("statistics.table.of", { title })}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be the same, and none changes its place
            <tr key={place}>
              {columns.map((column, at) => {
                const text = cellText(column, row[at] ?? null);
                return at === 0 ? (
                  <th key={column.name} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.name}>{text}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
