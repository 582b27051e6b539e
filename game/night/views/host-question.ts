import { cluesOf, optionsOf as optionsIn } from "../../../questions/key.ts";
import { rightPlaces as rightIn } from "../../judge.ts";
import { followingPlace } from "../asking.ts";
import type { HostQuestion } from "../host-view.ts";
import { isVoid, laidOf, optionsOf, rightPlaces, writtenKey } from "../key.ts";
import type { NightItem } from "../plan.ts";
import { type Ask, askOf, itemOf, type NightState, roundOf } from "../state.ts";

/** The question in view, with its key and proof. */
export function questionInHand(state: NightState): HostQuestion | null {
  const ask = "ask" in state.now ? askOf(state, state.now.ask) : undefined;
  const item = ask === undefined ? undefined : itemOf(state.basis.plan, ask);
  if (ask === undefined || item === undefined) return null;
  return {
    ...plain(state, item, ask),
    ask: ask.ask,
    options: optionsOf(item.question, ask.order),
    right: rightPlaces(state.basis, ask),
    written: writtenKey(item.question, ask.corrections),
    void: isVoid(ask),
  };
}

/** The one that is put next. */
export function followingQuestion(state: NightState): HostQuestion | null {
  const at = followingPlace(state);
  const item = at === null ? undefined : itemOf(state.basis.plan, at);
  return at === null || item === undefined ? null : plain(state, item, at);
}

/** As the pack has it. */
function plain({ basis }: NightState, item: NightItem, { round, index }: Pick<Ask, "round" | "index">): HostQuestion {
  const { question } = item;
  const { kind, prompt, italics, proof, media } = question;
  const order = [...optionsIn(question).keys()];
  const laid = laidOf(basis, { round, index, order });
  return {
    ask: null,
    round: round + 1,
    number: index + 1,
    of: roundOf(basis.plan, round)?.items.length ?? 0,
    prompt,
    italics,
    kind,
    unit: question.kind === "number" ? question.unit : "",
    clues: [...cluesOf(question)],
    options: optionsOf(question, order),
    right: laid === undefined ? [] : [...rightIn(laid)],
    written: writtenKey(question, []),
    void: false,
    proof,
    note: item.note,
    media: media ?? null,
  };
}
