import type { ReactNode } from "react";

/** The title of a work in running text: the card's italic, a little larger so that it sits well beside Archivo. */
export function Film({ children }: { readonly children: ReactNode }) {
  return <i className="film">{children}</i>;
}
