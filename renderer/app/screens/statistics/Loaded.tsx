import type { ReactNode } from "react";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import type { Loadable } from "../../store/loadable.ts";

type LoadedProps<Value> = {
  readonly call: { readonly answer: Loadable<Value>; readonly again: () => void };
  readonly children: (value: Value) => ReactNode;
};

/** What follows from an answer, once it is there. */
export function Loaded<Value>({ call: { answer, again }, children }: LoadedProps<Value>): ReactNode {
  return answer.status === "ready" ? children(answer.value) : <Waiting on={answer} again={again} />;
}
