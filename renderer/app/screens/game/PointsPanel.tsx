import type { Answer } from "../../../../game/solo/state.ts";
import { Say } from "../../../messages/Say.tsx";
import type { Game } from "../../game/model.ts";
import css from "./PointsPanel.module.css";
import { PointsRows } from "./PointsRows.tsx";

type PointsPanelProps = { readonly game: Game; readonly answer: Answer };

/** What the answer was worth, and why. */
export function PointsPanel({ game, answer }: PointsPanelProps) {
  return (
    <div className={css.panel}>
      <p className="label">
        <VerdictWord answer={answer} />
      </p>
      <p className={`sign figure ${css.big}`} data-right={answer.right}>
        {answer.right ? (
          <Say id="reveal.points" values={{ points: answer.points.total }} />
        ) : (
          <Say id="reveal.no-points" />
        )}
      </p>
      <PointsRows game={game} answer={answer} />
    </div>
  );
}

function VerdictWord({ answer }: { readonly answer: Answer }) {
  if (answer.right) return <Say id={answer.first === null ? "reveal.right" : "reveal.right.second"} />;
  return <Say id={answer.given === null ? "reveal.time" : "reveal.wrong"} />;
}
