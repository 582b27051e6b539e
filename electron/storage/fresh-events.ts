import { isDeepStrictEqual } from "node:util";
import { type Failure, failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";

/**
 * The events that are not stored yet. An append may be sent again, whole or in part; what overlaps must be the same.
 */
export function freshEvents<Event>(
  stored: readonly Event[],
  from: number,
  events: readonly Event[],
): Result<readonly Event[], FailureCode> {
  if (from > stored.length) return conflict("Events are missing before these.", stored.length);
  const overlap = events.slice(0, stored.length - from);
  if (!isDeepStrictEqual(overlap, stored.slice(from, from + overlap.length))) {
    return conflict("Other events stand there already.", stored.length);
  }
  return ok(events.slice(overlap.length));
}

function conflict(message: string, stored: number): Failure<FailureCode> {
  return failure("conflict", message, { stored });
}
