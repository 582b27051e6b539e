import type { z } from "zod";
import { type Failure, failure, type Result } from "../../questions/result.ts";
import type { Log } from "../platform/log.ts";
import { calls } from "./contract/calls.ts";
import type { FailureCode } from "./contract/codes.ts";
import { isCallName } from "./contract/names.ts";
import type { Handlers } from "./handlers/model.ts";

export type Answer = Result<unknown, FailureCode>;

/**
 * The one way in, for every call of either shell. In this order: is the sender allowed, is there such a call, is the
 * input what the contract says; then the handler runs; then its output is checked. Never rejects: an exception becomes
 * a failure with the code `internal`, and its stack goes to the log, not to the page.
 */
export function createDispatch<Sender>(options: {
  /** Those of who is at the computer now; null for the moment in which everything is being replaced. */
  readonly handlers: () => Handlers | null;
  /** The shell's own judgement of who is calling. */
  readonly mayCall: (sender: Sender) => boolean;
  readonly log: Log;
}): (sender: Sender, name: unknown, input: unknown) => Promise<Answer> {
  const { mayCall, log } = options;
  return async (sender, name, input) => {
    try {
      if (!mayCall(sender)) return failure("not-allowed", "This page may not call Marquee.");
      if (!isCallName(name)) return failure("unknown-call", "Marquee has no such call.");
      const parsed = calls[name].input.safeParse(input);
      if (!parsed.success) return badInput(name, parsed.error);
      const handlers = options.handlers();
      if (handlers === null) return failure("busy", "Everything is just being replaced. Try again in a moment.");
      const run = handlers[name] as (input: unknown) => Answer | Promise<Answer>;
      return checked(name, await run(parsed.data), log);
    } catch (error) {
      log(`${String(name)} failed`, error);
      return failure("internal", "Something went wrong inside Marquee. Nothing that was there is lost.");
    }
  };
}

function checked(name: keyof Handlers, answer: Answer, log: Log): Answer {
  if (!answer.ok) return answer;
  const parsed = calls[name].output.safeParse(answer.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  log(`${name} answered something that its contract does not know: ${firstIssue(parsed.error)}`);
  return failure("bad-output", "Marquee answered something that it does not understand itself.");
}

function badInput(name: string, error: z.ZodError): Failure<FailureCode> {
  return failure("bad-input", `The input of ${name} is not as agreed: ${firstIssue(error)}`);
}

/** Where and what, without the value: it may be large, or private. */
function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? "unknown" : `${issue.path.join(".") || "input"}: ${issue.message}`;
}
