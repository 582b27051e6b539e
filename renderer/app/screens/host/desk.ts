import { create } from "zustand";

/** What is asked over the desk. */
export type DeskDialog =
  | { readonly kind: "team"; readonly seat: string }
  | { readonly kind: "fix"; readonly ask: string }
  | { readonly kind: "break" }
  | { readonly kind: "end" }
  | { readonly kind: "tie" }
  | { readonly kind: "paper" }
  | { readonly kind: "doctor" }
  | { readonly kind: "keys" };

type Desk = {
  readonly dialog: DeskDialog | null;
  /** The earlier question that is looked at again; null where the desk shows what is now. */
  readonly looking: string | null;
};

export const useDesk = create<Desk>(() => ({ dialog: null, looking: null }));

export function openDialog(dialog: DeskDialog): void {
  useDesk.setState({ dialog });
}

export function closeDialog(): void {
  useDesk.setState({ dialog: null });
}

export function lookAt(looking: string | null): void {
  useDesk.setState({ looking });
}
