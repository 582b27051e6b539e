import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Failure } from "../../../questions/result.ts";

/** Something that is asked for from the other side of the bridge. */
export type Loadable<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly failure: Failure<FailureCode> };

export const LOADING = { status: "loading" } as const;
