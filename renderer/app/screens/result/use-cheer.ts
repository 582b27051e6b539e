import { useEffect } from "react";
import { rightCount } from "../../../../game/solo/view.ts";
import { t } from "../../../messages/t.ts";
import { play } from "../../sound/play.ts";
import { announce } from "../../store/announcements.ts";
import type { Played } from "./played.ts";

/** From this share of right answers on there is applause. */
const APPLAUSE_FROM = 0.8;

/** Games that have been cheered: coming back to a result is quiet. */
const cheered = new Set<string>();

/** Sound and a word for a game that has just ended. */
export function useCheer({ sessionId, state, fresh }: Played, record: boolean): void {
  useEffect(() => {
    if (!fresh || cheered.has(sessionId)) return;
    cheered.add(sessionId);
    const right = rightCount(state);
    const of = state.answers.length;
    play(of > 0 && right / of >= APPLAUSE_FROM ? "applause" : "results");
    announce(t("result.say", { right, of, points: state.score }));
  }, [sessionId, state, fresh]);
  useEffect(() => {
    if (!fresh || !record) return;
    play("record");
    announce(t("result.record"));
  }, [fresh, record]);
}
