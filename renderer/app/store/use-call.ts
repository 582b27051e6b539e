import { useCallback, useEffect, useState } from "react";
import type { CallInput, CallName, CallOutput } from "../../../electron/api/contract/calls.ts";
import { bridge } from "../bridge/client.ts";
import { LOADING, type Loadable } from "./loadable.ts";

/**
 * Asks once when the component appears, again when the input changes or `again` is called. What was there stays on
 * the screen until the new answer comes.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): { readonly answer: Loadable<CallOutput<Name>>; readonly again: () => void } {
  const [answer, setAnswer] = useState<Loadable<CallOutput<Name>>>(LOADING);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the input is compared by value, through its key
  useEffect(() => {
    let wanted = true;
    bridge()
      .call(name, input)
      .then((result) => {
        if (!wanted) return;
        setAnswer(result.ok ? { status: "ready", value: result.value } : { status: "failed", failure: result });
      });
    return () => {
      wanted = false;
    };
  }, [name, key, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  return { answer, again };
}
