import { Say } from "../../../messages/Say.tsx";
import css from "./NightPrint.module.css";

type SheetHeadProps = { readonly night: string; readonly title: string; readonly round: number };

export function SheetHead({ night, title, round }: SheetHeadProps) {
  return (
    <header className={css.sheetHead}>
      <p>{night}</p>
      <h2 className={css.sheetTitle}>
        <Say id="print.round" values={{ round, title }} />
      </h2>
    </header>
  );
}
