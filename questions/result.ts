/**
 * What an operation that can be expected to fail returns: a value, or a failure with an enumerated code.
 * Exceptions are for bugs.
 */
export type Result<T, Code extends string = string> = { readonly ok: true; readonly value: T } | Failure<Code>;

/**
 * An expected failure. `message` is one English sentence or two that say what is wrong and what to do; the interface
 * words it again from its catalogue by `code`, with `details` filled in.
 */
export type Failure<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
};

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  message: string,
  details?: Readonly<Record<string, string | number>>,
): Failure<Code> {
  return details === undefined ? { ok: false, code, message } : { ok: false, code, message, details };
}

/** Closes a switch over a union: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
