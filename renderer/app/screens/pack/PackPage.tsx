import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
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
  const read = () => go({ name: "article", packId: pack.id });
  useActions({ "go-on": play, "new-game": newGame, "read-article": read, answers: toggleAnswersByKey });
  return (
    <>
      <Columns shares="1 1.15" className={css.head}>
        <PackCard pack={pack} />
        <div className={css.aside}>
          <TopicChart topics={pack.topics} />
          <PackActions onPlay={play} onNew={newGame} onRead={read} />
        </div>
      </Columns>
      {pack.report !== null && <Report report={pack.report} />}
      <PackQuestions pack={pack} />
    </>
  );
}
