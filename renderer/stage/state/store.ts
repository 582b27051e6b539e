import { create } from "zustand";
import { PROTOCOL, tokenSchema, toStageSchema } from "../../../game/night/messages.ts";
import { offsetOf } from "../../night/clock-sync.ts";
import { openLine, wakeWithPage } from "../../night/line.ts";
import { START, type StageEvent, type StageState, stageStep } from "./stage-state.ts";

export const useStage = create<StageState>(() => START);

const pageClock = () => Date.now();

/** The host's clock as far as the stage knows it, milliseconds. */
export function hostNow(): number {
  return pageClock() + offsetOf(useStage.getState().sync);
}

/** Samples of the clock that are taken when the stage opens. */
const AT_FIRST = 5;

function readMessage(text: string) {
  try {
    const parsed = toStageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Opens the line with the key that stands behind the # of the address. */
export function startStage(hash: string): void {
  const key = tokenSchema.safeParse(hash.replace(/^#/, ""));
  if (!key.success) {
    useStage.setState({ over: "refused" });
    return;
  }
  let n = 0;
  const tell = (event: StageEvent) => {
    useStage.setState(stageStep(useStage.getState(), event));
    if (useStage.getState().over !== null) line.close();
  };
  const ping = () => {
    n += 1;
    line.send({ type: "ping", n, clock: pageClock() });
    line.expectReply();
  };
  const line = openLine({
    url: `ws://${location.host}/ws/stage`,
    onOpen: () => {
      tell({ type: "opened" });
      line.send({ type: "stage", version: PROTOCOL, key: key.data });
      line.expectReply();
      ping();
    },
    onLost: () => tell({ type: "lost" }),
    onQuiet: ping,
    onText: (text) => {
      const message = readMessage(text);
      if (message === null) return;
      tell({ type: "heard", message, at: pageClock() });
      if (message.type === "pong" && useStage.getState().sync.samples.length < AT_FIRST) ping();
    },
  });
  wakeWithPage(line);
}
