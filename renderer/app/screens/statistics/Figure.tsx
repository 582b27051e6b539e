import Download from "lucide-react/icons/download";
import Table2 from "lucide-react/icons/table-2";
import { type ReactNode, useId, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { saveFile } from "../../files/save-file.ts";
import { fileName } from "../night-results/file-name.ts";
import css from "./Figure.module.css";
import { FigureTable } from "./FigureTable.tsx";
import { csvOf, type Table } from "./table.ts";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

type FigureProps = {
  /** What is drawn: "Right answers by week". */
  readonly title: string;
  /** What it shows, in words made of the figures. */
  readonly finding: string;
  readonly table: Table;
  readonly className?: string | undefined;
  /** Above the chart: a choice of what is drawn. */
  readonly choice?: ReactNode;
  /** The chart; a table alone where there is none. */
  readonly children?: ReactNode;
};

/** A chart under its title, or the same as a table; either can be saved. */
export function Figure({ title, finding, table, className, choice, children }: FigureProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const empty = table.rows.length === 0;
  return (
    <section className={classes(css.figure, className)} aria-labelledby={id}>
      <div className={css.head}>
        <div>
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          <p className={`card ${css.finding}`}>{finding}</p>
        </div>
        {!empty && (
          <div className={css.tools}>
            {children !== undefined && (
              <button
                type="button"
                className={css.tool}
                aria-pressed={asTable}
                aria-label={t("statistics.table.of", { title })}
                title={t("statistics.table")}
                onClick={() => setAsTable(!asTable)}
              >
                <Table2 {...LINE} />
              </button>
            )}
            <button
              type="button"
              className={css.tool}
              aria-label={t("statistics.csv.of", { title })}
              onClick={() => saveFile(fileName(t("statistics.title"), title, "csv"), "text/csv", csvOf(table))}
            >
              <Download {...LINE} />
              <span>
                <Say id="statistics.csv" />
              </span>
            </button>
          </div>
        )}
      </div>
      {choice}
      {!empty && (asTable || children === undefined ? <FigureTable title={title} table={table} /> : children)}
    </section>
  );
}
