/** What a drop or a paste brings, read at once: a moment later the browser has taken it back. */
export type Dropped =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link" }
  | { readonly kind: "nothing" };

export function droppedIn(data: Pick<DataTransfer, "files" | "getData">): Dropped {
  if (data.files.length > 0) return { kind: "files", files: [...data.files] };
  if (data.getData("text/uri-list") !== "") return { kind: "link" };
  const text = data.getData("text/plain");
  return text.trim() === "" ? { kind: "nothing" } : { kind: "text", text };
}
