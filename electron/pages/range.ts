/** What of a file of `size` bytes a request wants; `end` is inclusive, as in the header. */
export type Wanted =
  | { readonly kind: "all" }
  | { readonly kind: "part"; readonly start: number; readonly end: number }
  | { readonly kind: "unsatisfiable" };

/** "bytes=0-499", "bytes=500-", "bytes=-500" */
const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads a Range header (RFC 9110, section 14). One range is honoured; several at once, another unit or a malformed one
 * count as none, which the RFC allows.
 */
export function wantedOf(header: string | null, size: number): Wanted {
  const match = header === null ? null : ONE_RANGE.exec(header.trim());
  const [, first = "", last = ""] = match ?? [];
  if (first === "" && last === "") return { kind: "all" };
  if (first === "") return suffix(Number(last), size);
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return { kind: "all" };
  return start < size ? { kind: "part", start, end } : { kind: "unsatisfiable" };
}

function suffix(length: number, size: number): Wanted {
  if (length === 0 || size === 0) return { kind: "unsatisfiable" };
  return { kind: "part", start: Math.max(0, size - length), end: size - 1 };
}
