import type { ReactNode } from "react";
import { isOver } from "../../../../game/solo/state.ts";
import { playedMs, reel, rightCount } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Reel } from "../../../ui/count/Reel.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { Played } from "../result/played.ts";
import { PlayedActions } from "./PlayedActions.tsx";
import css from "./PlayedCard.module.css";
import { dayName, machineTime, timeOfDay } from "./when.ts";

/** How the game went, on the lit screen. */
export function PlayedCard({ game }: { readonly game: Played }) {
  const { state, pack } = game;
  const { packTitle } = state.setup;
  const { startedAt } = state;
  const asked = state.answers.length;
  return (
    <div className={css.side}>
      <Screen className={css.card}>
        <ScreenTitle window={packTitle} className={`card ${css.title}`}>
          {pack?.kind === "film" ? <i>{packTitle}</i> : packTitle}
        </ScreenTitle>
        <p className={`soft ${css.when}`}>
          <time dateTime={machineTime(startedAt)}>
            <Say id="history.game.when" values={{ day: dayName(startedAt), time: timeOfDay(startedAt) }} />
          </time>
        </p>
        <p className={`sign figure ${css.total}`}>
          <b>
            <Say id="history.right" values={{ right: rightCount(state) }} />
          </b>{" "}
          <span>
            <Say id="history.game.of" values={{ of: asked }} />
            <br />
            <Say id="history.game.right" />
          </span>
        </p>
        {asked > 0 && <Reel frames={reel(state).slice(0, asked)} />}
        <Figures game={game} />
      </Screen>
      <PlayedActions game={game} />
    </div>
  );
}

function Figures({ game: { state } }: { readonly game: Played }) {
  const seconds = Math.round(playedMs(state) / 1000);
  const ending = isOver(state) ? (state.phase === "left" ? "left" : "over") : "open";
  return (
    <dl className={`figure ${css.figures}`}>
      <Figure name={<Say id="history.game.mode" />} wide>
        <Say id="history.mode" values={{ mode: t(`mode.${state.setup.mode}`), ending }} />
      </Figure>
      <Figure name={<Say id="history.game.points" />}>
        <Say id="history.points" values={{ points: state.score }} />
      </Figure>
      <Figure name={<Say id="history.game.streak" />}>{state.bestStreak}</Figure>
      <Figure name={<Say id="history.game.time" />}>
        <Say id="history.game.clock" values={{ minutes: Math.floor(seconds / 60), seconds: seconds % 60 }} />
      </Figure>
    </dl>
  );
}

type FigureProps = { readonly name: ReactNode; readonly wide?: boolean; readonly children: ReactNode };

function Figure({ name, wide = false, children }: FigureProps) {
  return (
    <div className={wide ? css.wide : undefined}>
      <dt>{name}</dt>
      <dd className={wide ? undefined : "sign"}>{children}</dd>
    </div>
  );
}
