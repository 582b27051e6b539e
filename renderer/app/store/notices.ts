import { create } from "zustand";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Notice as StorageNotice } from "../../../electron/api/contract/data.ts";
import type { Failure } from "../../../questions/result.ts";

/** What stands in the banner above a screen: trouble with the store, or something that did not work. */
export type Notice =
  | { readonly kind: "storage"; readonly notice: StorageNotice }
  | { readonly kind: "failure"; readonly failure: Failure<FailureCode> };

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Two notices of one key say the same: the newer takes the older one's place. */
export function noticeKey(notice: Notice): string {
  return notice.kind === "storage" ? notice.notice.code : notice.failure.code;
}

function add(notice: Notice): void {
  const key = noticeKey(notice);
  const others = useNotices.getState().notices.filter((each) => noticeKey(each) !== key);
  useNotices.setState({ notices: [...others, notice] });
}

export function noteStorage(notice: StorageNotice): void {
  add({ kind: "storage", notice });
}

/** The trouble is over: nobody has to put its notice away, or that of a failure that it led to. */
export function takeBackStorage(over: StorageNotice): void {
  const key = noticeKey({ kind: "storage", notice: over });
  useNotices.setState({ notices: useNotices.getState().notices.filter((each) => noticeKey(each) !== key) });
}

export function noteFailure(failure: Failure<FailureCode>): void {
  add({ kind: "failure", failure });
}

export function dismiss(notice: Notice): void {
  useNotices.setState({ notices: useNotices.getState().notices.filter((each) => each !== notice) });
}
