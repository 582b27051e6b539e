import type { ReactNode } from "react";
import { GRACE_MS } from "../../../../game/solo/scoring.ts";
import type { Answer } from "../../../../game/solo/state.ts";
import { rightCount } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import type { Game } from "../../game/model.ts";
import css from "./PointsPanel.module.css";

type PointsRowsProps = { readonly game: Game; readonly answer: Answer };

/** The sum behind the points; after a miss, how the game stands. */
export function PointsRows({ game, answer }: PointsRowsProps) {
  return (
    <dl className={`figure ${css.rows}`}>
      {answer.right ? <Sum game={game} answer={answer} /> : <Standing game={game} />}
    </dl>
  );
}

function Sum({ game, answer }: PointsRowsProps) {
  const { base, streak, secondTake } = answer.points;
  const seconds = Math.max(0, answer.elapsedMs - GRACE_MS) / 1000;
  const flat = game.state.setup.mode === "relaxed";
  return (
    <>
      <Row points={base}>{flat ? <Say id="reveal.base.flat" /> : <Say id="reveal.base" values={{ seconds }} />}</Row>
      {streak > 0 && (
        <Row points={streak}>
          <Say id="reveal.streak-bonus" values={{ streak: game.state.streak }} />
        </Row>
      )}
      {secondTake < 0 && (
        <Row points={secondTake}>
          <Say id="reveal.second-take" />
        </Row>
      )}
    </>
  );
}

function Row({ points, children }: { readonly points: number; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        <Say id="game.points" values={{ points }} />
      </dd>
    </div>
  );
}

function Standing({ game: { state } }: { readonly game: Game }) {
  return (
    <div>
      <dt>
        <Say id="reveal.so-far" />
      </dt>
      <dd>
        <Say id="result.right-of" values={{ right: rightCount(state), of: state.answers.length }} />
      </dd>
    </div>
  );
}
