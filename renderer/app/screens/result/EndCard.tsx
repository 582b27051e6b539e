import Star from "lucide-react/icons/star";
import { Fragment } from "react";
import { byTopic, reel, rightCount } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { Reel } from "../../../ui/count/Reel.tsx";
import { Lightbox } from "../../../ui/surface/Lightbox.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import css from "./EndCard.module.css";
import type { Played } from "./played.ts";

/** The end card: one very large figure, the reel, and the topics as billing; framed in bulbs where it beats all before. */
export function EndCard({ game, record }: { readonly game: Played; readonly record: boolean }) {
  const { state, pack } = game;
  const right = rightCount(state);
  const of = state.answers.length;
  const title = pack?.kind === "film" ? <i>{state.setup.packTitle}</i> : state.setup.packTitle;
  return (
    <Lightbox framed={record} className={css.still}>
      <Screen className={css.card}>
        <ScreenTitle window={t("result.window")} className={`card ${css.title}`}>
          <Say id={state.phase === "left" ? "result.title.left" : "result.title"} values={{ title }} />
        </ScreenTitle>
        <p className={`sign ${css.total}`}>
          <b>
            <Say id="result.figure" values={{ right }} />
          </b>{" "}
          <span>
            <Say id="result.of" values={{ of }} />
            <br />
            <Say id="result.right" />
          </span>
        </p>
        <Praise record={record} perfect={of > 0 && right === of} />
        <Reel frames={reel(state).slice(0, Math.max(of, 1))} large={of <= 20} />
        <Billing game={game} />
      </Screen>
    </Lightbox>
  );
}

function Praise({ record, perfect }: { readonly record: boolean; readonly perfect: boolean }) {
  if (!record && !perfect) return null;
  return (
    <p className={`sign ${css.praise}`}>
      <Star className="icon" fill="currentColor" aria-hidden={true} />
      <Say id={record ? "result.record" : "result.perfect"} />
      <Star className="icon" fill="currentColor" aria-hidden={true} />
    </p>
  );
}

function Billing({ game }: { readonly game: Played }) {
  const tallies = byTopic(game.state);
  if (tallies.length === 0) return null;
  return (
    <p className={css.billing}>
      <Say id="result.billing" />{" "}
      {tallies.map(({ topic, right, of }) => (
        <Fragment key={topic}>
          <span>
            <Say id="result.topic" values={{ topic: topicName(topic), right, of }} />
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
