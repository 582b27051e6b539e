import X from "lucide-react/icons/x";
import type { Frame } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Bulbs } from "../../../ui/count/Bulbs.tsx";
import { Reel } from "../../../ui/count/Reel.tsx";
import { SoundTool } from "../../../ui/house/SoundTool.tsx";
import { Tool } from "../../../ui/house/Tool.tsx";
import { Initial } from "../../../ui/person/Initial.tsx";
import type { Game } from "../../game/model.ts";
import css from "./QuizBar.module.css";

/** A right answer in a row after this many adds no more. */
const STREAK_BULBS = 5;

export type QuizBarProps = {
  readonly title: string;
  readonly film: boolean;
  /** Who plays, where several take turns. */
  readonly player: NonNullable<Game["player"]> | null;
  readonly frames: readonly Frame[];
  readonly number: number;
  /** Null where the game goes on until something ends it. */
  readonly of: number | null;
  readonly streak: number;
  readonly score: number;
  readonly onLeave: () => void;
};

/** The bar of a quiz: leave, what it is about, how it goes. */
export function QuizBar({ title, film, player, frames, number, of, streak, score, onLeave }: QuizBarProps) {
  return (
    <>
      <Tool
        label={t("game.leave")}
        onPress={onLeave}
        icon={<X className="icon" strokeWidth={1.75} aria-hidden={true} />}
      />
      {player !== null && (
        <p className={css.player}>
          <Initial person={player} /> {player.name}
        </p>
      )}
      <p className={`${film ? "film" : "card"} ${css.title}`}>{title}</p>
      <Reel frames={frames} />
      <p className="label figure">
        {of === null ? (
          <Say id="game.number.open" values={{ number }} />
        ) : (
          <Say id="game.number" values={{ number, of }} />
        )}
      </p>
      <div className={css.end}>
        <p className={css.count}>
          <span className="label figure">
            <Say id="game.streak" values={{ streak }} />
          </span>
          <span className={css.bulbs}>
            <Bulbs lit={Math.min(streak, STREAK_BULBS)} of={STREAK_BULBS} />
          </span>
        </p>
        <p className={css.count}>
          <span className="label">
            <Say id="game.score" />
          </span>{" "}
          <b className={`sign figure ${css.score}`}>
            <Say id="game.points" values={{ points: score }} />
          </b>
        </p>
        <SoundTool />
      </div>
    </>
  );
}
