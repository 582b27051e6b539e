import { cluesOf } from "../../../questions/key.ts";
import { shownClock } from "../clock.ts";
import { optionsOf } from "../key.ts";
import { mediaAddress } from "../media.ts";
import type { NightClock, OpenQuestion, PhoneView } from "../messages.ts";
import { type Ask, clockOf, itemOf, type NightState, roundOf, type Seat } from "../state.ts";

/** What more than one audience sees. */

export function nightShown({ basis }: NightState): { title: string; subtitle: string } {
  return { title: basis.plan.title, subtitle: basis.plan.subtitle };
}

/** A question without key, proof and id; its media by the name that it has this night alone, because a file's own may tell. */
export function openQuestion(state: NightState, ask: Ask): OpenQuestion {
  const { plan } = state.basis;
  const round = roundOf(plan, ask.round);
  const item = itemOf(plan, ask);
  if (round === undefined || item === undefined) throw new Error(`No question ${ask.round}.${ask.index}`);
  const { question } = item;
  const { prompt, italics, media } = question;
  const url = mediaAddress(state, item);
  return {
    ask: ask.ask,
    round: ask.round + 1,
    number: ask.index + 1,
    of: round.items.length,
    roundTitle: round.title,
    prompt,
    italics: italics.map(([start, end]) => [start, end]),
    kind: question.kind,
    options: optionsOf(question, ask.order),
    unit: question.kind === "number" ? question.unit : "",
    clues: cluesOf(question).slice(0, ask.clues),
    clueCount: cluesOf(question).length,
    nearness: question.kind === "number" && question.nearness === true,
    media: media === undefined || url === null ? null : { kind: media.kind, url, alt: media.alt },
  };
}

/** The clock of the phase, or one that has run out where there is none. */
export function phaseClock(state: NightState): NightClock {
  const clock = clockOf(state);
  return clock === null ? { kind: "over", totalMs: 0 } : shownClock(clock);
}

/** `ready`: not played yet; `played`: for the round in hand; `spent`: for an earlier one. */
export function jokerShown({ basis, round }: NightState, { joker }: Seat): PhoneView["seat"]["joker"] {
  if (!basis.plan.jokers) return "none";
  if (joker === null) return "ready";
  return joker === round ? "played" : "spent";
}
