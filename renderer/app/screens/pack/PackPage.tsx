import { useState } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { practisePack } from "../../practice/moves.ts";
import { go } from "../../store/view.ts";
import { ExportDialog } from "./ExportDialog.tsx";
import { toggleAnswersByKey } from "./made.ts";
import { PackActions } from "./PackActions.tsx";
import { PackCard } from "./PackCard.tsx";
import css from "./PackPage.module.css";
import { PackQuestions } from "./PackQuestions.tsx";
import { Report } from "./Report.tsx";
import { TopicChart } from "./TopicChart.tsx";

export function PackPage({ pack }: { readonly pack: PackSummary }) {
  const play = () => void beginGame(pack, CLASSIC_TEN);
  const newGame = () => go({ name: "new-game", packId: pack.id });
  // A pack that was brought in from a file has no article, and no report of what was made of it.
  const read = pack.report === null ? null : () => go({ name: "article", packId: pack.id });
  const practise = () => void practisePack(pack.id, pack.title);
  const [exporting, setExporting] = useState(false);
  const takeOut = () => setExporting(true);
  useActions({
    ...{ "go-on": play, "new-game": newGame, "export-pack": takeOut, practise, answers: toggleAnswersByKey },
    ...(read === null ? {} : { "read-article": read }),
  });
  return (
    <>
      <Columns shares="1 1.15" className={css.head}>
        <PackCard pack={pack} />
        <div className={css.aside}>
          <TopicChart topics={pack.topics} />
          <PackActions onPlay={play} onNew={newGame} onRead={read} onPractise={practise} onExport={takeOut} />
        </div>
      </Columns>
      {pack.report !== null && <Report report={pack.report} />}
      <PackQuestions pack={pack} />
      {exporting && <ExportDialog packId={pack.id} onClose={() => setExporting(false)} />}
    </>
  );
}
