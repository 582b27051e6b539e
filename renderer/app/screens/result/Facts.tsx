import type { ReactNode } from "react";
import type { Standing } from "../../../../electron/api/contract/data.ts";
import { playedMs } from "../../../../game/solo/view.ts";
import type { MessageId } from "../../../messages/catalogue.ts";
import { Say } from "../../../messages/Say.tsx";
import css from "./Facts.module.css";
import type { Played } from "./played.ts";

/** The rest of the figures, quiet. */
export function Facts({ game, standing }: { readonly game: Played; readonly standing: Standing | null }) {
  const { state } = game;
  const seconds = Math.round(playedMs(state) / 1000);
  return (
    <dl className={`figure ${css.facts}`}>
      <Fact name="result.points">
        <Say id="game.points" values={{ points: state.score }} />
      </Fact>
      <Fact name="result.best-streak">{state.bestStreak}</Fact>
      <Fact name="result.time">
        <Say id="result.time.value" values={{ minutes: Math.floor(seconds / 60), seconds: seconds % 60 }} />
      </Fact>
      <Fact name="result.best-before">
        <BestBefore standing={standing} />
      </Fact>
      <Fact name="result.days">{standing === null ? <Say id="result.unknown" /> : standing.daysInARow}</Fact>
    </dl>
  );
}

type FactName = Extract<MessageId, `result.${"points" | "best-streak" | "time" | "best-before" | "days"}`>;

function Fact({ name, children }: { readonly name: FactName; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={css.name}>
        <Say id={name} />
      </dt>
      <dd className={`sign ${css.value}`}>{children}</dd>
    </div>
  );
}

function BestBefore({ standing }: { readonly standing: Standing | null }) {
  if (standing === null) return <Say id="result.unknown" />;
  if (standing.bestBefore === null) return <Say id="result.best-before.none" />;
  return <Say id="result.right-of" values={{ right: standing.bestBefore.right, of: standing.bestBefore.of }} />;
}
