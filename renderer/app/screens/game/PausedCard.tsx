import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Interval } from "./Interval.tsx";

type PausedCardProps = {
  /** The program was closed in the middle, and this is the game as it was left. */
  readonly recovered: boolean;
  readonly onResume: () => void;
  readonly onLeave: () => void;
};

/** Intermission: the clock stands and the question is out of sight. */
export function PausedCard({ recovered, onResume, onLeave }: PausedCardProps) {
  return (
    <Interval
      window={t("game.paused.window")}
      focusKey="paused"
      title={<Say id="game.paused.title" />}
      about={<Say id={recovered ? "game.paused.recovered" : "game.paused.about"} />}
      goOn={{ hint: "pause", name: <Say id="game.paused.resume" />, onPress: onResume }}
      onLeave={onLeave}
    />
  );
}
