import { CALL_NAMES } from "../../../../electron/api/contract/names.ts";
import type { Handlers } from "../../../../electron/api/handlers/model.ts";
import { failure } from "../../../../questions/result.ts";

const refuse = () => failure("not-found", "There is nothing here.");

/** Handlers that have nothing, with those put in their place that a test is about. */
export function handlersWith(some: Partial<Handlers>): Handlers {
  const none = Object.fromEntries(CALL_NAMES.map((name) => [name, refuse]));
  return { ...(none as Handlers), ...some };
}
