import type { Result } from "../../../questions/result.ts";

export type ToChild = { readonly id: number; readonly call: string; readonly input: unknown };
/** `id` 0 says that it is ready. */
export type FromChild = { readonly id: number; readonly result: Result<unknown> };
