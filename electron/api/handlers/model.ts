import type { z } from "zod";
import type { Result } from "../../../questions/result.ts";
import type { CallName, CallOutput, Calls } from "../contract/calls.ts";
import type { FailureCode } from "../contract/codes.ts";

type Answer<Name extends CallName> = Result<CallOutput<Name>, FailureCode>;

/** Does one call: its input is checked already, its output will be. */
type Handler<Name extends CallName> = (input: z.output<Calls[Name]["input"]>) => Answer<Name> | Promise<Answer<Name>>;

/** Every call of the contract: a forgotten one does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };
