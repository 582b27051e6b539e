import { create } from "zustand";

/** What the live regions say. `turn` changes with each announcement, so that the same words are read out again. */
type Announcements = {
  readonly polite: string;
  readonly assertive: string;
  readonly turn: number;
};

export const useAnnouncements = create<Announcements>(() => ({ polite: "", assertive: "", turn: 0 }));

/** Read out when the screen reader has finished what it is saying. */
export function announce(text: string): void {
  useAnnouncements.setState(({ turn }) => ({ polite: text, turn: turn + 1 }));
}

/** Read out at once: for what would be too late a moment after. */
export function announceNow(text: string): void {
  useAnnouncements.setState(({ turn }) => ({ assertive: text, turn: turn + 1 }));
}
