import type { Media } from "../../questions/model.ts";
import { followingItem } from "./asking.ts";
import type { NightItem, NightPlan } from "./plan.ts";
import { itemOf, type NightState } from "./state.ts";

/**
 * Pictures, sounds and clips under the names of one night. A file's own name is the hash of what is in it, and who has the
 * file would know the question by it; so each question's media gets a random handle when the night opens, and the server
 * serves it by that handle alone.
 */

/** A handle for each question of a plan that has media. */
export function drawMedia({ rounds }: NightPlan, handle: () => string): Record<string, string> {
  const items = rounds.flatMap((round) => round.items).filter(({ question }) => question.media !== undefined);
  return Object.fromEntries(items.map(({ id }) => [id, handle()]));
}

/** Where phones and stages find an item's media; null where it has none. */
export function mediaAddress({ media }: NightState, { id }: NightItem): string | null {
  const handle = media[id];
  return handle === undefined ? null : `/media/${handle}`;
}

/** What the stage may fetch already: the media of the question that is put next. */
export function comingMedia(state: NightState): { kind: Media["kind"]; url: string } | null {
  const item = followingItem(state);
  const url = item === undefined ? null : mediaAddress(state, item);
  return item?.question.media === undefined || url === null ? null : { kind: item.question.media.kind, url };
}

/**
 * The media behind a handle; null where no question that was put, and not the next one either, has it. So nobody sees
 * what is still to come, whatever they have guessed.
 */
export function mediaBehind(state: NightState, handle: string): Media | null {
  const put = [...state.waiting, ...state.basis.played].map((ask) => itemOf(state.basis.plan, ask));
  const shown = [...put, followingItem(state)].find((item) => item !== undefined && state.media[item.id] === handle);
  return shown?.question.media ?? null;
}
