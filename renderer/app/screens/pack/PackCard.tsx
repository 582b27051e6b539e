import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { DifficultyChart } from "./DifficultyChart.tsx";
import css from "./PackCard.module.css";

/** The lit card: how many questions there are about what, and how hard they are. */
export function PackCard({ pack }: { readonly pack: PackSummary }) {
  const { title, questions, answered, difficulties, report } = pack;
  return (
    <Screen className={css.card}>
      <p className={css.label}>
        <Say id={answered === 0 ? "pack.fresh" : "pack.about"} />
      </p>
      <ScreenTitle window={t("pack.window", { title })} className={`card ${css.title}`}>
        <PackTitle pack={pack} />
      </ScreenTitle>
      <p className={`sign ${css.total}`}>
        <b>
          <Say id="pack.figure" values={{ questions }} />
        </b>{" "}
        <span>
          <Say id="pack.questions" values={{ questions }} />
          <br />
          <Say id="pack.questions.from" values={{ sentences: report?.sentences ?? -1 }} />
        </span>
      </p>
      <DifficultyChart difficulties={difficulties} />
    </Screen>
  );
}
