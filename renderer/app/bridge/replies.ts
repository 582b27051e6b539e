import type { z } from "zod";
import { type CallName, type CallOutput, calls } from "../../../electron/api/contract/calls.ts";
import { FAILURE_CODES, type FailureCode } from "../../../electron/api/contract/codes.ts";
import { resultOf } from "../../../electron/api/contract/result.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";

const outputs: { readonly [Name in CallName]: { readonly output: z.ZodType<CallOutput<Name>> } } = calls;
const codes: ReadonlySet<string> = new Set(FAILURE_CODES);

/** What came over the wire as the answer to a call, checked against the contract. */
export function checkAnswer<Name extends CallName>(name: Name, result: unknown): Result<CallOutput<Name>, FailureCode> {
  const envelope = resultOf(outputs[name].output).safeParse(result);
  if (!envelope.success) return failure("bad-output", "The answer was not what was agreed.");
  if (envelope.data.ok) return ok(envelope.data.value);
  const { code, message, details } = envelope.data;
  return failure(isFailureCode(code) ? code : "internal", message, details);
}

function isFailureCode(code: string): code is FailureCode {
  return codes.has(code);
}
