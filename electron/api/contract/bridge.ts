import type { Result } from "../../../questions/result.ts";
import type { CallInput, CallName, CallOutput } from "./calls.ts";
import type { FailureCode } from "./codes.ts";
import type { EventName, EventPayload } from "./events.ts";

/**
 * What the interface sees of the other side, whichever shell it is in: one function per call, one per event.
 * `call` never rejects: what goes wrong is a `Failure`.
 */
export type Bridge = {
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>, FailureCode>>;
  /** Returns the function that ends the subscription. */
  readonly on: <Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void) => () => void;
};
